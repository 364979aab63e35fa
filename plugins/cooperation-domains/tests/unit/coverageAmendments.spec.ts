import { describe, expect, it } from 'vitest'

import { type Agreement, createLedger, type Span } from '../../src/coverage/index.js'
import { amendmentFrom, charterOf, DOMAINS, inForceFrom } from './support/coverageMakers.js'

const coverOf = (agreements: Agreement[], domain = 'CULT', partner = 'santiago'): Span[] =>
  createLedger({ agreements, domains: DOMAINS }).coverOf({ domain, partner })

const covered = (from: string, until: string | null): Span => ({ from, until })
const YEAR = covered('2012-01-01', '2012-12-31')

describe('an amendment', () => {
  const JULY = covered('2012-07-01', '2012-12-31')
  it.each<[string, string, Agreement[], Span[]]>([
    ['adds domains from its first day', 'EAUA', [amendmentFrom('2012-07-01', { domains: ['PLACE'] })], [JULY]],
    [
      'takes domains away',
      'CULT',
      [amendmentFrom('2012-07-01', { removedDomains: ['CULT'] })],
      [covered('2012-01-01', '2012-06-30')],
    ],
    [
      'takes a theme away with what is below',
      'CULT',
      [amendmentFrom('2012-07-01', { removedDomains: ['HUMAN'] })],
      [covered('2012-01-01', '2012-06-30')],
    ],
    [
      'adds before it takes away',
      'EAUA',
      [amendmentFrom('2012-07-01', { domains: ['PLACE'], removedDomains: ['EAUA'] })],
      [],
    ],
    [
      'acts until it is terminated',
      'EAUA',
      [amendmentFrom('2012-07-01', { domains: ['PLACE'], terminatedOn: '2012-09-01' })],
      [covered('2012-07-01', '2012-08-31')],
    ],
    ['acts with the convention only', 'EAUA', [amendmentFrom('2011-07-01', { domains: ['PLACE'] })], [YEAR]],
    ['never acts unsigned', 'EAUA', [amendmentFrom('2012-07-01', { domains: ['PLACE'], signedOn: null })], []],
    [
      'need not name the parties',
      'EAUA',
      [amendmentFrom('2012-07-01', { domains: ['PLACE'], parties: ['carrefour'] })],
      [JULY],
    ],
    [
      'ends the convention sooner',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2012-08-31' })],
      [covered('2012-01-01', '2012-08-31')],
    ],
    [
      'ends it at once by a day gone by',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2012-03-31' })],
      [covered('2012-01-01', '2012-06-30')],
    ],
    [
      'ends it later',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2014-08-31' })],
      [covered('2012-01-01', '2014-08-31')],
    ],
    [
      'revives it',
      'CULT',
      [amendmentFrom('2013-03-01', { endsOn: '2013-12-31' })],
      [YEAR, covered('2013-03-01', '2013-12-31')],
    ],
    [
      'gives the end back when it is terminated',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2014-12-31', terminatedOn: '2013-06-01' })],
      [covered('2012-01-01', '2013-05-31')],
    ],
    [
      'does not renew',
      'CULT',
      [amendmentFrom('2012-07-01', { renewal: { mode: 'tacit', months: 12, times: null } })],
      [YEAR],
    ],
    [
      'does not renew its end',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2013-01-31', renewal: { mode: 'tacit', months: 12, times: 1 } })],
      [covered('2012-01-01', '2013-01-31')],
    ],
    [
      'leaves the end to an earlier one when it names none',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2013-01-31' }), amendmentFrom('2012-08-01')],
      [covered('2012-01-01', '2013-01-31')],
    ],
    [
      'yields to a later one on the end',
      'CULT',
      [amendmentFrom('2012-07-01', { endsOn: '2013-01-31' }), amendmentFrom('2012-08-01', { endsOn: '2012-10-31' })],
      [covered('2012-01-01', '2012-10-31')],
    ],
  ])('%s', (_, domain, amendments, expected) => {
    expect(coverOf([...amendments, charterOf()], domain)).toEqual(expected)
  })

  it('should cover nothing by itself, whatever instruments are told to', () => {
    const agreements = [amendmentFrom('2012-07-01', { amends: null, domains: ['EAUA'], parties: ['santiago'] })]
    const ledger = createLedger({ agreements, coveringInstruments: ['amendment'], domains: DOMAINS })
    expect(ledger.coverOf({ domain: 'EAUA', partner: 'santiago' })).toEqual([])
  })

  it('should leave no renewal on top of the end it gives', () => {
    const renewal = { mode: 'tacit', months: 12, times: 3 } as const
    const agreements = [charterOf({ renewal }), amendmentFrom('2012-07-01', { endsOn: '2013-01-31' })]
    expect(coverOf(agreements)).toEqual([covered('2012-01-01', '2013-01-31')])
  })

  it('should not bring a terminated convention back', () => {
    const agreements = [
      charterOf({ terminatedOn: '2012-06-01' }),
      amendmentFrom('2012-05-01', { endsOn: '2014-12-31' }),
    ]
    expect(coverOf(agreements)).toEqual([covered('2012-01-01', '2012-05-31')])
  })

  it('should leave the other children of a theme less one child', () => {
    const agreements = [charterOf({ domains: ['HUMAN'] }), amendmentFrom('2012-07-01', { removedDomains: ['EDUC'] })]
    expect(['HUMAN', 'CULT'].map((domain) => coverOf(agreements, domain))).toEqual([[YEAR], [YEAR]])
    expect(['EDUC', 'PRIM'].map((domain) => coverOf(agreements, domain)[0]?.until)).toEqual([
      '2012-06-30',
      '2012-06-30',
    ])
  })

  it.each<[string, Partial<Agreement>, Partial<Agreement>]>([
    ['first day in force', {}, { ...inForceFrom('2012-07-02') }],
    ['signature', { signedOn: '2012-06-01' }, { signedOn: '2012-06-02' }],
    ['creation', {}, { createdAt: '2000-01-01T00:00:00.001Z' }],
    ['id', { id: 'a' }, { id: 'b' }],
  ])('should come after another by its %s', (_, first, second) => {
    const removing = { removedDomains: ['CULT'] }
    const adding = { domains: ['CULT'] }
    const last = (one: Partial<Agreement>, two: Partial<Agreement>): string | null | undefined =>
      coverOf([
        charterOf(),
        amendmentFrom('2012-07-01', { id: 'b', ...two }),
        amendmentFrom('2012-07-01', { id: 'c', ...one }),
      ]).at(-1)?.until
    expect(last({ ...first, ...removing }, { ...second, ...adding })).toBe('2012-12-31')
    expect(last({ ...first, ...adding }, { ...second, ...removing })).toMatch(/^2012-0(6-30|7-01)$/)
  })

  it('should act on the convention at the root when it amends an amendment, even one terminated', () => {
    const first = amendmentFrom('2012-03-01', { id: 'first', terminatedOn: '2012-04-01' })
    const second = amendmentFrom('2012-07-01', { amends: 'first', domains: ['EAUA'] })
    expect(coverOf([charterOf(), first, second], 'EAUA')).toEqual([covered('2012-07-01', '2012-12-31')])
  })

  it.each<[string, string | null]>([
    ['a link is not published', 'not published'],
    ['it amends nothing', null],
    ['its links lead in a circle', 'amendment of 2012-07-01'],
  ])('should act on nothing when %s', (_, amends) => {
    const first = amendmentFrom('2012-03-01', { amends, id: 'first' })
    const second = amendmentFrom('2012-07-01', { amends: 'first', domains: ['EAUA'], parties: ['santiago'] })
    expect(coverOf([charterOf(), first, second], 'EAUA')).toEqual([])
  })

  it('should not be read from a convention of another instrument', () => {
    expect(coverOf([charterOf(), charterOf({ amends: 'charter', domains: ['EAUA'], id: 'other' })], 'EAUA')).toEqual([
      YEAR,
    ])
  })
})
