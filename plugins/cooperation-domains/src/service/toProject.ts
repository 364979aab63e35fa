import type { CoverageProject, LegalBasis } from '../coverage/types.js'

import { dayOf, idOf, idsOf, rowsOf, type Stored, textOf } from './values.js'

/** The fields of a project that decide what it needs and when. */
export const PROJECT_FIELDS: readonly string[] = ['domains', 'endsOn', 'legalBasis', 'partners', 'startsOn', 'waivers']

const BASES: readonly string[] = ['association-support', 'humanitarian', 'other-action'] satisfies LegalBasis[]

const isOtherBasis = (value: unknown): value is LegalBasis => typeof value === 'string' && BASES.includes(value)

/** A project in the shape of the rules, from a stored document or from the data of a save laid over one. */
export const toProject = (doc: Stored, title: string): CoverageProject => ({
  domains: idsOf(rowsOf(doc.domains).map(({ domain }) => domain)),
  endsOn: dayOf(doc.endsOn),
  id: String(doc.id),
  legalBasis: isOtherBasis(doc.legalBasis) ? doc.legalBasis : 'convention',
  partners: rowsOf(doc.partners).flatMap(({ domains, partner }) => {
    const id = idOf(partner)
    return id === null ? [] : [{ domains: idsOf(domains), partner: id }]
  }),
  startsOn: dayOf(doc.startsOn),
  title,
  waivers: rowsOf(doc.waivers).map(({ expiresOn, grantedOn, rule }) => ({
    expiresOn: dayOf(expiresOn),
    grantedOn: dayOf(grantedOn),
    rule: textOf(rule) ?? '',
  })),
})
