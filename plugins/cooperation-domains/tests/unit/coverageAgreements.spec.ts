import { describe, expect, it } from 'vitest'

import { type Agreement, createLedger, endWithRenewal, firstDayInForce, type Span } from '../../src/coverage/index.js'
import { charterOf, DOMAINS, inForceFrom } from './support/coverageMakers.js'

const coverOf = (agreements: Agreement[], domain = 'CULT', partner = 'santiago'): Span[] =>
  createLedger({ agreements, domains: DOMAINS }).coverOf({ domain, partner })

const covered = (from: string, until: string | null): Span => ({ from, until })
const YEAR = covered('2012-01-01', '2012-12-31')

describe('the first day in force', () => {
  it.each([
    ['the transmission, when last', '2012-01-01', '2012-02-01', null, '2012-02-01'],
    ['the signature, when last', '2012-03-01', '2012-02-01', null, '2012-03-01'],
    ['the start, when last', '2012-01-01', '2012-02-01', '2012-06-01', '2012-06-01'],
    ['not the start, when earlier', '2012-01-01', '2012-02-01', '2011-01-01', '2012-02-01'],
    ['never, without a signature', null, '2012-02-01', '2012-01-01', null],
    ['never, without a transmission', '2012-01-01', null, '2012-01-01', null],
  ])('should be %s', (_, signedOn, transmittedOn, startsOn, expected) => {
    expect(firstDayInForce({ signedOn, startsOn, transmittedOn })).toBe(expected)
  })
})

describe('the end as signed', () => {
  const tacit = (months: number | null, times: number | null): Agreement['renewal'] => ({
    mode: 'tacit',
    months,
    times,
  })
  it.each([
    ['the last day, without renewal', '2012-06-30', { mode: 'none', months: 6, times: 1 }, '2012-06-30'],
    ['the last day, with an express renewal', '2012-06-30', { mode: 'express', months: 6, times: 1 }, '2012-06-30'],
    ['none, without a last day', null, tacit(6, 1), null],
    ['6 months after 30 June: 31 December', '2012-06-30', tacit(6, 1), '2012-12-31'],
    ['36 months after 28 February 2013: 29 February 2016', '2013-02-28', tacit(36, 1), '2016-02-29'],
    ['3 times 12 months, counted in one go', '2013-02-28', tacit(12, 3), '2016-02-29'],
    ['the last day of a month that lacks the day', '2013-01-30', tacit(1, 1), '2013-02-28'],
    ['none, renewed without limit', '2012-06-30', tacit(6, null), null],
    ['the last day, renewed for months unknown', '2012-06-30', tacit(null, 2), '2012-06-30'],
  ] as const)('should be %s', (_, endsOn, renewal, expected) => {
    expect(endWithRenewal({ endsOn, renewal })).toBe(expected)
  })
})

describe('a convention', () => {
  it.each<[string, Partial<Agreement>, Span[]]>([
    ['from its first day to its last', {}, [YEAR]],
    ['for ever, without a last day', { endsOn: null }, [covered('2012-01-01', null)]],
    ['to the eve of its termination', { terminatedOn: '2012-05-01' }, [covered('2012-01-01', '2012-04-30')]],
    ['to its last day, when terminated later', { terminatedOn: '2013-05-01' }, [YEAR]],
    ['never, terminated on its first day', { terminatedOn: '2012-01-01' }, []],
    ['never, signed but not sent', { transmittedOn: null }, []],
    ['never, ended before it began', { endsOn: '2011-12-31' }, []],
    ['never, as a friendship', { instrument: 'friendship' }, []],
    ['never, as an intent', { instrument: 'intent' }, []],
    ['as a framework', { instrument: 'framework' }, [YEAR]],
    ['as an implementing convention', { instrument: 'implementing' }, [YEAR]],
    ['never, with other parties', { parties: ['carrefour'] }, []],
    ['with each of its parties', { parties: ['carrefour', 'santiago'] }, [YEAR]],
    ['never, on other domains', { domains: ['EDUC'] }, []],
    ['never, on a domain that does not exist', { domains: ['GONE'] }, []],
  ])('should cover %s', (_, own, expected) => {
    expect(coverOf([charterOf(own)])).toEqual(expected)
  })

  it('should cover nothing on a domain that does not exist', () => {
    expect(coverOf([charterOf({ domains: ['GONE'] })], 'GONE')).toEqual([])
  })

  it('should cover through the instruments that are told to', () => {
    const ledger = createLedger({
      agreements: [charterOf({ instrument: 'friendship' }), charterOf({ domains: ['EDUC'], id: 'other' })],
      coveringInstruments: ['friendship'],
      domains: DOMAINS,
    })
    expect(ledger.coverOf({ domain: 'CULT', partner: 'santiago' })).toEqual([YEAR])
    expect(ledger.coverOf({ domain: 'EDUC', partner: 'santiago' })).toEqual([])
  })

  it.each([
    ['a theme', 'HUMAN', ['CULT', 'EDUC', 'HUMAN', 'PRIM']],
    ['a domain with one below it', 'EDUC', ['EDUC', 'PRIM']],
    ['a domain', 'PRIM', ['PRIM']],
  ])('should cover %s and what is below it', (_, domain, expected) => {
    const agreements = [charterOf({ domains: [domain] })]
    expect(
      DOMAINS.map(({ id }) => id)
        .filter((id) => coverOf(agreements, id).length > 0)
        .sort(),
    ).toEqual(expected)
  })

  it('should count as one with another that adjoins, each keeping its own days', () => {
    const next = charterOf({ id: 'next', ...inForceFrom('2013-01-01'), endsOn: null })
    const ledger = createLedger({ agreements: [next, charterOf()], domains: DOMAINS })
    const pair = { domain: 'CULT', partner: 'santiago' }
    expect(ledger.coverOf(pair)).toEqual([covered('2012-01-01', null)])
    expect(ledger.coverBy(pair).map(({ agreement, spans }) => [agreement.id, spans])).toEqual([
      ['charter', [YEAR]],
      ['next', [covered('2013-01-01', null)]],
    ])
  })

  it('should end where circles of domains close', () => {
    const domains = DOMAINS.map((domain) => (domain.id === 'HUMAN' ? { ...domain, parent: 'PRIM' } : domain))
    const ledger = createLedger({ agreements: [charterOf({ domains: ['EDUC'] })], domains })
    expect(ledger.coverOf({ domain: 'CULT', partner: 'santiago' })).toEqual([YEAR])
  })
})
