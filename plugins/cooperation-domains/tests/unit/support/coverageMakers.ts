import type { Agreement, CoverageProject, DomainNode, Waiver } from '../../../src/coverage/index.js'

/** A charter that nobody signed, with nothing in it. */
export const agreementOf = (own: Partial<Agreement> & { id: string }): Agreement => ({
  amends: null,
  createdAt: '2000-01-01T00:00:00.000Z',
  domains: [],
  endsOn: null,
  inheritsDomains: false,
  instrument: 'charter',
  parent: null,
  parties: [],
  removedDomains: [],
  renewal: { mode: 'none', months: null, times: null },
  signedOn: null,
  startsOn: null,
  terminatedOn: null,
  title: own.id,
  transmittedOn: null,
  ...own,
})

/** In force from `from`: signed and sent that day. */
export const inForceFrom = (
  from: string,
  own: Partial<Agreement> = {},
): Partial<Agreement> & Pick<Agreement, 'signedOn' | 'transmittedOn'> => ({
  signedOn: from,
  transmittedOn: from,
  ...own,
})

/** A charter of the city with Santiago on culture, in force for the year 2012. */
export const charterOf = (own: Partial<Agreement> = {}): Agreement =>
  agreementOf({
    domains: ['CULT'],
    id: 'charter',
    parties: ['santiago'],
    ...inForceFrom('2012-01-01'),
    endsOn: '2012-12-31',
    ...own,
  })

/** An amendment of the charter above, in force from `from`. */
export const amendmentFrom = (from: string, own: Partial<Agreement> = {}): Agreement =>
  agreementOf({ amends: 'charter', id: `amendment of ${from}`, instrument: 'amendment', ...inForceFrom(from), ...own })

export const domainOf = (id: string, parent: string | null = null): DomainNode => ({
  code: id,
  id,
  parent,
  title: id,
})

/** Two themes: HUMAN with CULT and EDUC, of which PRIM; and PLACE with EAUA. */
export const DOMAINS: DomainNode[] = [
  domainOf('HUMAN'),
  domainOf('CULT', 'HUMAN'),
  domainOf('EDUC', 'HUMAN'),
  domainOf('PRIM', 'EDUC'),
  domainOf('PLACE'),
  domainOf('EAUA', 'PLACE'),
]

/** A project on culture with Santiago, without dates. */
export const projectOf = (own: Partial<CoverageProject> = {}): CoverageProject => ({
  domains: ['CULT'],
  endsOn: null,
  id: 'project',
  legalBasis: 'convention',
  partners: [{ domains: [], partner: 'santiago' }],
  startsOn: null,
  title: 'project',
  waivers: [],
  ...own,
})

export const waiverOf = (own: Partial<Waiver> = {}): Waiver => ({
  expiresOn: '2012-12-31',
  grantedOn: '2012-01-01',
  rule: 'R1',
  ...own,
})
