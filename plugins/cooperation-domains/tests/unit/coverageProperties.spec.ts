import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  type Agreement,
  createLedger,
  dayAfter,
  intersectSpans,
  judgeCell,
  judgeProject,
  type Judgement,
  lifeOf,
  type Pair,
} from '../../src/coverage/index.js'
import { arbitraryAgreement, arbitraryWorld, DOMAIN_IDS, PARTNERS, type World } from './support/arbitraryWorld.js'
import { amendmentFrom } from './support/coverageMakers.js'

const PAIRS: Pair[] = PARTNERS.flatMap((partner) => DOMAIN_IDS.map((domain) => ({ domain, partner })))

const judgementsOf = ({ agreements, domains, expiringDays, project, todays }: World): Judgement[] => {
  const ledger = createLedger({ agreements, domains })
  return todays.map((today) => judgeProject({ expiringDays, ledger, project, today }))
}

/** What no split of a convention, and no detour, may change. */
const statesOf = (world: World): unknown => {
  const { agreements, domains, expiringDays, todays } = world
  const ledger = createLedger({ agreements, domains })
  return {
    cells: todays.map((today) =>
      PAIRS.map((pair) => {
        const { state, until } = judgeCell({ expiringDays, ledger, pair, today })
        return { state, until }
      }),
    ),
    pairs: judgementsOf(world).map(({ pairs }) => pairs.map(({ on, state, until }) => ({ on, state, until }))),
  }
}

/** A world, and one more convention in it that nothing amends or inherits from. */
const withOneMore = arbitraryWorld().chain((world) => {
  const links = world.agreements.map(({ id }) => id)
  const instrument = fc.constantFrom('charter', 'framework', 'implementing')
  const more = fc.tuple(arbitraryAgreement(world.base, 'one more', links), instrument)
  return more.map(([agreement, instrument]) => ({ more: { ...agreement, instrument }, world }))
})

const adding = (world: World, ...more: Agreement[]): World => ({ ...world, agreements: [...world.agreements, ...more] })

describe('coverage', () => {
  it('should never miss a pair, or lose a day of cover, for one more convention', () => {
    fc.assert(
      fc.property(withOneMore, ({ more, world }) => {
        const [fewer, ledger] = [createLedger(world), createLedger(adding(world, more))]
        for (const pair of PAIRS) {
          expect(intersectSpans(fewer.coverOf(pair), ledger.coverOf(pair))).toEqual(fewer.coverOf(pair))
        }
        const judgements = judgementsOf(adding(world, more))
        for (const [index, { pairs }] of judgementsOf(world).entries()) {
          for (const [place, { state }] of pairs.entries()) {
            if (state !== 'missing') expect(judgements[index]?.pairs[place]?.state).not.toBe('missing')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('should not depend on the order of partners, domains or conventions', () => {
    const shuffled = <Item>(items: Item[]): fc.Arbitrary<Item[]> =>
      fc.shuffledSubarray(items, { maxLength: items.length, minLength: items.length })
    const worlds = arbitraryWorld().chain((world) =>
      fc.record({
        agreements: shuffled(world.agreements),
        domains: shuffled(world.domains),
        needed: shuffled(world.project.domains),
        named: shuffled(DOMAIN_IDS),
        partners: shuffled(world.project.partners),
        world: fc.constant(world),
      }),
    )
    const inOrder = (judgements: Judgement[]): Judgement[] =>
      judgements.map(({ pairs, state }) => ({
        pairs: pairs.toSorted((a, b) => (`${a.partner} ${a.domain}` < `${b.partner} ${b.domain}` ? -1 : 1)),
        state,
      }))
    fc.assert(
      fc.property(worlds, ({ agreements, domains, named, needed, partners, world }) => {
        const reorder = (list: string[]): string[] => list.toSorted((a, b) => named.indexOf(a) - named.indexOf(b))
        const other = {
          ...world,
          agreements: agreements.map((agreement) => ({
            ...agreement,
            domains: reorder(agreement.domains),
            parties: agreement.parties.toReversed(),
            removedDomains: reorder(agreement.removedDomains),
          })),
          domains,
          project: { ...world.project, domains: needed, partners },
        }
        expect(inOrder(judgementsOf(other))).toEqual(inOrder(judgementsOf(world)))
      }),
      { numRuns: 300 },
    )
  })

  it('should not depend on whether a period is one convention or two that adjoin', () => {
    fc.assert(
      fc.property(withOneMore, fc.integer({ max: 80, min: 0 }), ({ more, world }, offset) => {
        const lastOfFirst = addDays(world.base, offset)
        const whole = { ...more, renewal: { ...more.renewal, mode: 'none' as const } }
        fc.pre((lifeOf(whole)?.from ?? '9999') <= lastOfFirst && (whole.endsOn ?? '9999') > lastOfFirst)
        const first = { ...whole, endsOn: lastOfFirst }
        const second = { ...whole, id: 'its second part', startsOn: dayAfter(lastOfFirst) }
        expect(statesOf(adding(world, first, second))).toEqual(statesOf(adding(world, whole)))
      }),
      { numRuns: 300 },
    )
  })

  it('should not depend on a domain being removed and added again', () => {
    const offsets = fc.tuple(fc.integer({ max: 60, min: 0 }), fc.integer({ max: 10, min: 0 }))
    fc.assert(
      fc.property(withOneMore, fc.constantFrom(...DOMAIN_IDS), offsets, ({ more, world }, domain, [offset, gap]) => {
        const whole = { ...more, domains: [...more.domains, domain] }
        const [removedOn, addedOn] = [addDays(world.base, offset), addDays(world.base, offset + gap)]
        const detour = [
          amendmentFrom(removedOn, { amends: 'one more', createdAt: '2000', id: 'z', removedDomains: [domain] }),
          amendmentFrom(addedOn, { amends: 'one more', createdAt: '2001', domains: [domain], id: 'a' }),
        ]
        const [straight, around] = [createLedger(adding(world, whole)), createLedger(adding(world, whole, ...detour))]
        const sinceAdded = [{ from: gap === 0 ? '0000-01-01' : addedOn, until: null }]
        for (const pair of PAIRS) {
          const [expected, actual] = [straight, around].map((ledger) =>
            intersectSpans(ledger.coverOf(pair), sinceAdded),
          )
          expect(actual).toEqual(expected)
        }
      }),
      { numRuns: 300 },
    )
  })
})
