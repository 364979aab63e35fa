import { PAIR_STATES, type PairState } from './types.js'

/** The worst of the states; `missing` where there is none. */
export const worstState = (states: Iterable<PairState>): PairState => {
  const present = new Set(states)
  return PAIR_STATES.find((state) => present.has(state)) ?? 'missing'
}
