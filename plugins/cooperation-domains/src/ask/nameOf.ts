import type { DomainNode } from '../coverage/types.js'
import type { Partner } from '../service/loadPartners.js'
import type { NamedDomain, NamedPartner } from './answers.js'

export type Names = { domains: ReadonlyMap<string, DomainNode>; partners: ReadonlyMap<string, Partner> }

export const domainNamed = ({ domains }: Names, id: string): NamedDomain => {
  const { code, title } = domains.get(id) ?? { code: id, title: id }
  return { code, title }
}

export const partnerNamed = ({ partners }: Names, id: string): NamedPartner => ({
  id,
  name: partners.get(id)?.name ?? id,
})
