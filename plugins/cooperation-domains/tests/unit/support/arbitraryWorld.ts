import fc from 'fast-check'

import type { Agreement, CoverageProject, DomainNode } from '../../../src/coverage/index.js'

import { addDays } from '../../../src/coverage/index.js'
import { DOMAINS, domainOf } from './coverageMakers.js'

/** Where the days begin: so that the ends of long, short and leap months lie within. */
const BASES = ['2023-01-02', '2024-01-02', '2024-07-20']
export const PARTNERS = ['carrefour', 'santiago']
export const DOMAIN_IDS = DOMAINS.map(({ id }) => id)
const NAMED_DOMAINS = [...DOMAIN_IDS, 'GONE']
const INSTRUMENTS = ['charter', 'framework', 'implementing', 'friendship', 'intent']

const day = (base: string, max: number, min = 0): fc.Arbitrary<string> =>
  fc.integer({ max, min }).map((offset) => addDays(base, offset))

const often = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 12 })
const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: value, weight: 1 })

const someDomains = (max: number, min = 1): fc.Arbitrary<string[]> =>
  fc.subarray(NAMED_DOMAINS, { maxLength: max, minLength: min })

const renewal = fc.record({
  mode: fc.constantFrom('none' as const, 'tacit' as const, 'express' as const),
  months: fc.constantFrom(1, 2, null),
  times: fc.constantFrom(1, 2, null),
})

/** Mostly the first, so that its amendments meet. */
const arbitraryLink = (links: string[]): fc.Arbitrary<string | null> =>
  often(
    fc.oneof(
      { arbitrary: fc.constant(links[0] ?? ''), weight: 2 },
      { arbitrary: fc.constantFrom(...links), weight: 1 },
    ),
  )

/** One agreement, drawn towards having effect; `links` are the ids it may amend or have for a parent. */
export const arbitraryAgreement = (base: string, id: string, links: string[]): fc.Arbitrary<Agreement> =>
  fc.record({
    amends: arbitraryLink(links),
    createdAt: fc.constantFrom('2000-01-01T00:00:00.000Z', '2000-01-02T00:00:00.000Z'),
    domains: someDomains(4),
    endsOn: fc.option(day(base, 70, 20), { freq: 3 }),
    id: fc.constant(id),
    inheritsDomains: fc.boolean(),
    instrument: fc.oneof(
      { arbitrary: fc.constantFrom(...INSTRUMENTS), weight: 1 },
      { arbitrary: fc.constant('amendment'), weight: id === links[0] ? 0 : 1 },
    ),
    parent: arbitraryLink(links),
    parties: fc.oneof({ arbitrary: fc.constant(PARTNERS), weight: 4 }, { arbitrary: fc.subarray(PARTNERS), weight: 1 }),
    removedDomains: fc.oneof(
      { arbitrary: fc.constant<string[]>([]), weight: 1 },
      { arbitrary: someDomains(2), weight: 1 },
    ),
    renewal,
    signedOn: often(day(base, 25)),
    startsOn: rarely(day(base, 50)),
    terminatedOn: rarely(day(base, 75, 15)),
    title: fc.constant(`title of ${id}`),
    transmittedOn: often(day(base, 25)),
  })

const domainTree: fc.Arbitrary<DomainNode[]> = fc.oneof(
  { arbitrary: fc.constant(DOMAINS), weight: 2 },
  {
    arbitrary: fc
      .tuple(...DOMAIN_IDS.map(() => fc.option(fc.constantFrom(...NAMED_DOMAINS), { freq: 2 })))
      .map((parents) => DOMAIN_IDS.map((id, index) => domainOf(id, parents[index] ?? null))),
    weight: 1,
  },
)

const arbitraryProject = (base: string): fc.Arbitrary<CoverageProject> =>
  fc.record({
    domains: someDomains(3),
    endsOn: fc.option(day(base, 75, 20), { freq: 2 }),
    id: fc.constant('project'),
    legalBasis: fc.oneof(
      { arbitrary: fc.constant('convention' as const), weight: 9 },
      { arbitrary: fc.constant('humanitarian' as const), weight: 1 },
    ),
    partners: fc.array(fc.record({ domains: someDomains(1, 0), partner: fc.constantFrom(...PARTNERS) }), {
      maxLength: 2,
    }),
    startsOn: fc.option(day(base, 75), { freq: 2 }),
    title: fc.constant('project'),
    waivers: fc.array(
      fc.record({
        expiresOn: often(day(base, 75)),
        grantedOn: often(day(base, 75)),
        rule: fc.constantFrom('R1', 'R7'),
      }),
      { maxLength: 1 },
    ),
  })

/** Agreements, domains and a project within a few weeks, and some days to ask about. */
export type World = {
  agreements: Agreement[]
  base: string
  domains: DomainNode[]
  expiringDays: number
  project: CoverageProject
  todays: string[]
}

type WorldOptions = { maxAgreements?: number }

/** Worlds of at most six agreements, links to themselves, in circles and to what is not there included. */
export const arbitraryWorld = ({ maxAgreements = 6 }: WorldOptions = {}): fc.Arbitrary<World> =>
  fc.tuple(fc.constantFrom(...BASES), fc.integer({ max: maxAgreements, min: 1 })).chain(([base, count]) => {
    const ids = Array.from({ length: count }, (_, index) => `agreement ${index}`)
    return fc.record({
      agreements: fc.tuple(...ids.map((id) => arbitraryAgreement(base, id, [...ids, 'not published']))),
      base: fc.constant(base),
      domains: domainTree,
      expiringDays: fc.integer({ max: 20, min: 0 }),
      project: arbitraryProject(base),
      todays: fc.array(day(base, 80, 10), { maxLength: 4, minLength: 1 }),
    })
  })
