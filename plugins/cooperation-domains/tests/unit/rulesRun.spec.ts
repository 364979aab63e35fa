import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Agreement, Judgement, Ledger } from '../../src/coverage/types.js'

import { asIfSent, findingOrder, pendingCover, resolveRules, runRules } from '../../src/rules/index.js'
import { CARREFOUR, convention, judged, line, pair, project, TODAY } from './rulesCases/facts.js'

const rules = resolveRules()

describe('running the rules', () => {
  it('should find nothing in a project, and in a convention, that are in order', () => {
    expect(runRules({ facts: project(), rules, today: TODAY })).toEqual([])
    expect(runRules({ facts: convention(), rules, today: TODAY })).toEqual([])
  })

  it('should tell the gravest first, then in the order of the rules and of the fields', () => {
    const facts = judged([pair({ state: 'missing' })], {
      domains: [{ id: 'cult', weight: 50 }],
      funding: [line({ mechanism: 'one-percent-water' })],
      sdgGoals: ['14'],
      sdgTargets: ['4.7'],
      startsOn: null,
    })
    const told = runRules({ facts, rules, today: TODAY }).map(({ messageKey, severity }) => `${severity} ${messageKey}`)
    expect(told).toEqual([
      'block R1.missing',
      'block R10.domain',
      'block R12.target',
      'block R13.weights',
      'warning R13.start',
    ])
  })

  it('should find the same in whatever order the partners come, each at its own row', () => {
    const rows = [
      { domains: [], partner: CARREFOUR },
      { domains: ['cult'], partner: { ...CARREFOUR, id: 'third', name: 'Troisième' } },
    ]
    const pairs = [pair({ partner: 'carrefour', state: 'missing' }), pair({ partner: 'third', state: 'lost' })]
    const paths = (order: typeof rows) =>
      runRules({ facts: judged(pairs, { partners: order }), rules, today: TODAY })
        .filter(({ rule }) => rule === 'R1')
        .map(({ partner, path }) => `${String(partner)} ${path}`)
    expect(paths(rows)).toEqual(['carrefour partners.0.partner', 'third partners.1.domains'])
    expect(paths([...rows].reverse())).toEqual(['carrefour partners.1.partner', 'third partners.0.domains'])
  })

  it('should keep the order of what is equally grave', () => {
    const severities = fc.array(fc.constantFrom('block', 'warning', 'information') as fc.Arbitrary<'block'>)
    fc.assert(
      fc.property(severities, (list) => {
        const numbered = list.map((severity, index) => ({ index, severity }))
        const sorted = [...numbered].sort(findingOrder)
        for (const severity of ['block', 'warning', 'information']) {
          const indexes = sorted.filter((one) => one.severity === severity).map(({ index }) => index)
          expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
        }
      }),
    )
  })

  it.each([
    ['2026-06-15', '2026-06-20', 'information'],
    ['2026-06-15', '2026-06-15', 'information'],
    ['2026-06-01', '2026-06-14', 'block'],
    ['2026-06-16', '2026-06-20', 'block'],
    ['2026-06-16', null, 'block'],
    [null, null, 'block'],
    ['2026-06-01', null, 'information'],
  ])('should count a waiver from %s to %s, both included: %s', (grantedOn, expiresOn, severity) => {
    const waivers = [{ expiresOn, grantedOn, rule: 'R3' }]
    const [finding] = runRules({ facts: convention({ object: null, waivers }), rules, today: TODAY })
    const isWaived = severity === 'information'
    expect(finding).toMatchObject({ isWaived, severity, waivedUntil: isWaived ? expiresOn : null })
  })

  it('should not lift another rule, and name the longest of several waivers', () => {
    const waivers = ['2026-06-20', '2026-12-31', '2026-07-01'].map((expiresOn) => ({
      expiresOn,
      grantedOn: '2026-06-01',
      rule: 'R3',
    }))
    const facts = convention({ deliberation: { adoptedOn: null, reference: 'x' }, object: null, waivers })
    expect(
      runRules({ facts, rules, today: TODAY }).map(({ messageKey, severity, waivedUntil }) => [
        messageKey,
        severity,
        waivedUntil,
      ]),
    ).toEqual([
      ['R4.date', 'block', null],
      ['R3.object', 'information', '2026-12-31'],
    ])
  })
})

const agreement = (id: string, own: Partial<Agreement> = {}): Agreement => ({
  amends: null,
  createdAt: '2020-01-01',
  domains: ['cult'],
  endsOn: null,
  id,
  inheritsDomains: false,
  instrument: 'framework',
  parent: null,
  parties: ['santiago'],
  removedDomains: [],
  renewal: { mode: 'none', months: null, times: null },
  signedOn: '2020-01-02',
  startsOn: null,
  terminatedOn: null,
  title: `Accord ${id}`,
  transmittedOn: '2020-01-03',
  ...own,
})

const ledgerOf = (covering: Agreement[], from: string, until: string | null): Ledger => ({
  agreements: new Map(covering.map((one) => [one.id, one])),
  coverBy: () => covering.map((one) => ({ agreement: one, spans: [{ from, until }] })),
  coverOf: () => [{ from, until }],
  domains: new Map(),
})

describe('what would cover, were it signed and sent', () => {
  const judgement: Judgement = { pairs: [pair({ state: 'missing' })], state: 'missing' }
  const ask = (all: Agreement[], covering = all, from = '2020-01-01', until: string | null = null) =>
    pendingCover({
      agreements: new Map(all.map((one) => [one.id, one])),
      ifSent: ledgerOf(covering.map(asIfSent), from, until),
      judgement,
    }).map(({ convention: { id }, lacks }) => `${id} ${lacks}`)

  it('should name the agreement and what it lacks', () => {
    expect(ask([agreement('a', { transmittedOn: null })])).toEqual(['a transmission'])
    expect(ask([agreement('a', { signedOn: null, transmittedOn: null })])).toEqual(['a signature'])
    expect(ask([agreement('a')])).toEqual([])
  })

  it('should not name one that would not cover on that day', () => {
    expect(ask([agreement('a', { transmittedOn: null })], undefined, '2026-06-16')).toEqual([])
    expect(ask([agreement('a', { transmittedOn: null })], undefined, '2020-01-01', '2026-06-14')).toEqual([])
    expect(ask([agreement('a', { transmittedOn: null })], undefined, '2020-01-01', '2026-06-15')).toHaveLength(1)
  })

  it('should name the amendment that waits, through a chain and a circle of amendments', () => {
    const base = agreement('base')
    const first = agreement('first', { amends: 'base', instrument: 'amendment' })
    const second = agreement('second', { amends: 'first', instrument: 'amendment', transmittedOn: null })
    expect(ask([base, first, second], [base])).toEqual(['second transmission'])
    expect(ask([{ ...base, amends: 'second' }, first, second], [base])).toEqual(['second transmission'])
  })

  it('should not speak of pairs that are covered or waived', () => {
    const all = [agreement('a', { transmittedOn: null })]
    const pairs = [pair(), pair({ state: 'waived' }), pair({ state: 'exempt' }), pair({ state: 'expiring' })]
    const args = { agreements: new Map(all.map((one) => [one.id, one])), ifSent: ledgerOf(all, '2020-01-01', null) }
    expect(pendingCover({ ...args, judgement: { pairs, state: 'expiring' } })).toEqual([])
  })
})
