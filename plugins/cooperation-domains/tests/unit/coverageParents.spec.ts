import { describe, expect, it } from 'vitest'

import { type Agreement, createLedger, type Span } from '../../src/coverage/index.js'
import { agreementOf, amendmentFrom, charterOf, DOMAINS, inForceFrom } from './support/coverageMakers.js'

const covered = (from: string, until: string | null): Span => ({ from, until })

describe('the domains of a parent', () => {
  const child = (own: Partial<Agreement> = {}): Agreement =>
    agreementOf({
      id: 'child',
      inheritsDomains: true,
      instrument: 'implementing',
      parent: 'charter',
      parties: ['santiago'],
      ...inForceFrom('2012-03-01'),
      ...own,
    })
  const byChild = (agreements: Agreement[], domain = 'CULT'): Span[] | undefined =>
    createLedger({ agreements, domains: DOMAINS })
      .coverBy({ domain, partner: 'santiago' })
      .find(({ agreement }) => agreement.id === 'child')?.spans

  it.each<[string, Agreement[], Span[] | undefined]>([
    ['while the parent is in force', [child(), charterOf()], [covered('2012-03-01', '2012-12-31')]],
    ['not unless inherited', [child({ inheritsDomains: false }), charterOf()], undefined],
    [
      'while the child is in force',
      [child({ endsOn: '2012-06-30' }), charterOf()],
      [covered('2012-03-01', '2012-06-30')],
    ],
    ['of a friendship too', [child(), charterOf({ instrument: 'friendship' })], [covered('2012-03-01', '2012-12-31')]],
    ['not with a partner who is no party to the parent', [child(), charterOf({ parties: ['carrefour'] })], undefined],
    ['not of a parent that is not published', [child()], undefined],
    [
      'as the parent is amended',
      [child(), charterOf({ domains: [] }), amendmentFrom('2012-07-01', { domains: ['CULT'] })],
      [covered('2012-07-01', '2012-12-31')],
    ],
    [
      'however the child is amended',
      [child(), charterOf(), amendmentFrom('2012-07-01', { amends: 'child', removedDomains: ['CULT'] })],
      [covered('2012-03-01', '2012-12-31')],
    ],
    [
      'of the parent of the parent',
      [
        child(),
        charterOf({ domains: [], inheritsDomains: true, parent: 'pact' }),
        charterOf({ id: 'pact', instrument: 'intent', ...inForceFrom('2012-06-01') }),
      ],
      [covered('2012-06-01', '2012-12-31')],
    ],
    [
      'not past a parent that does not inherit',
      [child(), charterOf({ domains: [], parent: 'pact' }), charterOf({ id: 'pact' })],
      undefined,
    ],
    [
      'in a circle too',
      [child(), charterOf({ inheritsDomains: true, parent: 'child' })],
      [covered('2012-03-01', '2012-12-31')],
    ],
    [
      'of the convention, when the parent is an amendment of it',
      [child({ parent: 'amendment of 2012-02-01' }), charterOf(), amendmentFrom('2012-02-01')],
      [covered('2012-03-01', '2012-12-31')],
    ],
  ])('should count for the child: %s', (_, agreements, expected) => {
    expect(byChild(agreements)).toEqual(expected)
  })
})
