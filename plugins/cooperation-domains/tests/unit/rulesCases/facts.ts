import type {
  ConventionFacts,
  DomainFacts,
  EnvelopeFacts,
  Facts,
  FundingFacts,
  MediaFacts,
  OrganisationFacts,
  PairFacts,
  PartnerFacts,
  PartnerSubjectFacts,
  ProjectFacts,
  RuleId,
  RuleSettings,
} from '../../../src/rules/index.js'

export const TODAY = '2026-06-15'

/** What a rule is asked, and every finding it must answer with: `severity key path`. */
export type RuleCase = {
  expected: string[]
  facts: Facts
  options?: RuleSettings
  title: string
  today?: string
}

export type RuleTable = { cases: RuleCase[]; id: RuleId }

export const partner = (id: string, own: Partial<PartnerFacts> = {}): PartnerFacts => ({
  authorityType: 'commune',
  country: 'CU',
  id,
  name: id === 'santiago' ? 'Santiago de Cuba' : 'Carrefour',
  relationStatus: 'active',
  ...own,
})

export const SANTIAGO = partner('santiago')
export const CARREFOUR = partner('carrefour', { country: 'HT' })

export const domain = (id: string, own: Partial<DomainFacts> = {}): DomainFacts => ({
  code: id.toUpperCase(),
  dacCode: '16061',
  deprecated: false,
  id,
  onePercentScheme: null,
  replacedBy: null,
  sdgGoals: ['4', '11'],
  sdgTargets: ['4.7', '11.4'],
  title: id === 'cult' ? 'Culture, création, langues' : `Domaine ${id}`,
  ...own,
})

export const byId = (...domains: DomainFacts[]): Record<string, DomainFacts> =>
  Object.fromEntries(domains.map((one) => [one.id, one]))

export const pair = (own: Partial<PairFacts> = {}): PairFacts => ({
  conventions: [],
  cover: [],
  domain: 'cult',
  on: TODAY,
  partner: 'santiago',
  state: 'covered',
  until: null,
  ...own,
})

/** A project in order: one partner, one domain, covered by an agreement without end. */
export const project = (own: Partial<ProjectFacts> = {}): Facts => ({
  deliberation: { adoptedOn: null, reference: null, transmittedOn: null },
  documents: 0,
  domains: [{ id: 'cult', weight: null }],
  domainsById: byId(domain('cult')),
  endsOn: '2027-12-31',
  envelopes: [],
  funding: [],
  id: 'project',
  judgement: { pairs: [pair({ cover: [{ from: '1996-12-20', until: null }] })], state: 'covered' },
  justification: null,
  legalBasis: 'convention',
  media: [],
  onePercentElsewhere: [],
  partners: [{ domains: [], partner: SANTIAGO }],
  pending: [],
  sdgGoals: ['4'],
  sdgTargets: ['4.7'],
  startsOn: '2025-01-01',
  texts: [],
  title: 'Échanges culturels',
  waivers: [],
  ...own,
  subject: 'project',
})

/** A project judged on these pairs alone. */
export const judged = (pairs: PairFacts[], own: Partial<ProjectFacts> = {}): Facts =>
  project({ judgement: { pairs, state: pairs[0]?.state ?? 'missing' }, ...own })

/** An agreement in order, signed, sent and in force without end. */
export const convention = (own: Partial<ConventionFacts> = {}): Facts => ({
  currency: 'EUR',
  deliberation: { adoptedOn: '2024-11-04', reference: '2024-11' },
  domains: ['cult'],
  envelope: null,
  forecastAmount: 0,
  id: 'accord',
  instrument: 'framework',
  media: [],
  object: 'Coopérer',
  parties: [SANTIAGO],
  projects: [],
  publicDocuments: 1,
  signedOn: '2024-12-02',
  standing: { from: '2024-12-09', reasons: [], state: 'in-force', until: null },
  stateException: { authorisedOn: null, case: null },
  texts: [],
  title: 'Accord 2024',
  transmittedOn: '2024-12-09',
  waivers: [],
  ...own,
  subject: 'convention',
})

export const partnerPage = (own: Partial<PartnerSubjectFacts> = {}): Facts => ({
  ...SANTIAGO,
  agreementsInForce: 1,
  media: [],
  texts: [],
  ...own,
  subject: 'partner',
})

/** A public picture in order. */
export const picture = (own: Partial<MediaFacts> = {}): MediaFacts => ({
  alt: 'Une place',
  consent: { expiresOn: null, reference: null, required: false },
  credit: 'Ville (fictif)',
  isImage: true,
  isPublic: true,
  licence: 'CC0-1.0',
  name: 'place.jpg',
  ...own,
})

export const organisation = (own: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  id: 'agglo',
  name: 'Agglomération (fictif)',
  services: [
    { kind: 'water', resources: [{ amount: 1_000_000, currency: 'EUR', year: 2026 }] },
    { kind: 'sanitation', resources: [{ amount: 500_000, currency: 'EUR', year: 2026 }] },
  ],
  type: '15',
  ...own,
})

export const line = (own: Partial<FundingFacts> = {}): FundingFacts => ({
  amount: 1000,
  currency: 'EUR',
  mechanism: 'own-funds',
  organisation: organisation(),
  paidAmount: null,
  year: 2026,
  ...own,
})

export const envelope = (amounts: (number | string)[], own: Partial<EnvelopeFacts> = {}): EnvelopeFacts => ({
  contributions: amounts.map((amount) => ({
    amount,
    currency: 'EUR',
    mechanism: 'own-funds',
    project: { id: 'project', title: 'Échanges culturels' },
    year: 2026,
  })),
  convention: { id: 'accord', title: 'Accord 2024' },
  currency: 'EUR',
  forecastAmount: 18_000,
  ...own,
})
