import type { Day, PairState } from '../coverage/types.js'
import type { Snapshot } from './types.js'

import { PAIR_STATES } from '../coverage/types.js'

type Named = [id: string, name: string]
/** Places in the lists of partners and domains (-1: none), the place of the state in `PAIR_STATES`, the last day. */
type PackedPair = [partner: number, domain: number, state: number, until: Day | null]
type PackedProject = [id: string, title: string, isFinished: 0 | 1, state: number, pairs: PackedPair[]]

/** A snapshot as it is kept: ids of partners and domains once each, pairs as four short values. */
export type PackedSnapshot = { domains: Named[]; partners: Named[]; projects: PackedProject[]; version: 1 }

const createIndex = (names: ReadonlyMap<string, string>) => {
  const places = new Map<string, number>()
  const placeOf = (id: string | null): number => {
    if (id === null) return -1
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  return { named: (): Named[] => [...places.keys()].map((id) => [id, names.get(id) ?? id]), placeOf }
}

export const packSnapshot = ({ domains, partners, projects }: Snapshot): PackedSnapshot => {
  const [domainIndex, partnerIndex] = [createIndex(domains), createIndex(partners)]
  const packed = projects.map(({ id, isFinished, pairs, state, title }): PackedProject => [
    id,
    title,
    isFinished ? 1 : 0,
    PAIR_STATES.indexOf(state),
    pairs.map((pair): PackedPair => [
      partnerIndex.placeOf(pair.partner),
      domainIndex.placeOf(pair.domain),
      PAIR_STATES.indexOf(pair.state),
      pair.until,
    ]),
  ])
  return { domains: domainIndex.named(), partners: partnerIndex.named(), projects: packed, version: 1 }
}

const stateAt = (place: number): PairState => PAIR_STATES[place] ?? 'missing'

export const unpackSnapshot = ({ domains, partners, projects }: PackedSnapshot): Snapshot => ({
  domains: new Map(domains),
  partners: new Map(partners),
  projects: projects.map(([id, title, isFinished, state, pairs]) => ({
    id,
    isFinished: isFinished === 1,
    pairs: pairs.map(([partner, domain, pairState, until]) => ({
      domain: domains[domain]?.[0] ?? null,
      partner: partners[partner]?.[0] ?? null,
      state: stateAt(pairState),
      until,
    })),
    state: stateAt(state),
    title,
  })),
})
