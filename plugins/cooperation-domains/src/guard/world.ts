import type { Agreement, DomainNode, Ledger } from '../coverage/types.js'

import { createLedger } from '../coverage/createLedger.js'

/** All that decides what is covered. */
export type World = {
  agreements: ReadonlyMap<string, Agreement>
  domains: ReadonlyMap<string, DomainNode>
  /** Domains that nothing covers any more, whatever the conventions say. */
  withdrawn: ReadonlySet<string>
}

/** What one write does to the world. */
export type Change = (world: World) => World

export const worldOf = ({ agreements, domains }: Ledger): World => ({ agreements, domains, withdrawn: new Set() })

/** What is covered in a world. */
export const ledgerOf = ({ agreements, domains, withdrawn }: World, coveringInstruments: readonly string[]): Ledger => {
  const ledger = createLedger({ agreements: agreements.values(), coveringInstruments, domains: domains.values() })
  if (withdrawn.size === 0) return ledger
  return {
    ...ledger,
    coverBy: (pair) => (withdrawn.has(pair.domain) ? [] : ledger.coverBy(pair)),
    coverOf: (pair) => (withdrawn.has(pair.domain) ? [] : ledger.coverOf(pair)),
  }
}

const without = <T>(map: ReadonlyMap<string, T>, id: string): Map<string, T> =>
  new Map([...map].filter(([key]) => key !== id))

/** A convention as it will stand in public; null: not there. */
export const setAgreement =
  (id: string, agreement: Agreement | null): Change =>
  (world) => ({
    ...world,
    agreements: agreement ? new Map([...world.agreements, [id, agreement]]) : without(world.agreements, id),
  })

/** A domain as it will stand in the tree; null: not there. */
export const setDomain =
  (id: string, domain: DomainNode | null): Change =>
  (world) => ({ ...world, domains: domain ? new Map([...world.domains, [id, domain]]) : without(world.domains, id) })

export const withdrawDomain =
  (id: string): Change =>
  (world) => ({ ...world, withdrawn: new Set([...world.withdrawn, id]) })

/** A partner that is a party to nothing any more. */
export const removePartner =
  (id: string): Change =>
  (world) => ({
    ...world,
    agreements: new Map(
      [...world.agreements].map(([key, agreement]) => [
        key,
        { ...agreement, parties: agreement.parties.filter((party) => party !== id) },
      ]),
    ),
  })
