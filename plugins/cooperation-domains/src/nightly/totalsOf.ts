import type { Snapshot, Totals } from './types.js'

import { PAIR_STATES } from '../coverage/types.js'

/** How many projects have each state. */
export const totalsOf = ({ projects }: Pick<Snapshot, 'projects'>): Totals => {
  const totals = { ...Object.fromEntries(PAIR_STATES.map((state) => [state, 0])), projects: projects.length } as Totals
  for (const { state } of projects) totals[state] += 1
  return totals
}
