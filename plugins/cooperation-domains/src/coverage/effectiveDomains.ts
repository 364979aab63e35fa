import type { Agreement } from './types.js'

type EffectiveDomainsArgs = {
  /** The amendments that act, in order. */
  acting: readonly Agreement[]
  agreement: Agreement
  withDescendants: (id: string) => readonly string[]
}

/** The domains of a convention as amended, what a parent may lend left out: each amendment adds, then takes away. */
export const effectiveDomains = ({ acting, agreement, withDescendants }: EffectiveDomainsArgs): Set<string> => {
  const domains = new Set(agreement.domains.flatMap(withDescendants))
  for (const amendment of acting) {
    for (const id of amendment.domains.flatMap(withDescendants)) domains.add(id)
    for (const id of amendment.removedDomains.flatMap(withDescendants)) domains.delete(id)
  }
  return domains
}
