import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  createLedger,
  isAmendment,
  judgeCell,
  judgeProject,
  lostPairs,
  projectPairs,
  standingOf,
} from '../../src/coverage/index.js'
import { arbitraryWorld, DOMAIN_IDS, PARTNERS, type World } from './support/arbitraryWorld.js'
import { createNaiveCoverage } from './support/naiveCoverage.js'

/** Longer than the latest end and the longest renewal. */
const DAYS = 80 + 125 + 25

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

const naiveOf = ({ agreements, base, domains }: World) =>
  createNaiveCoverage({ agreements, domains, from: base, until: addDays(base, DAYS) })

describe('the spans of the ledger, against a count of every single day', () => {
  it('should judge the pairs of a project alike: state, day, until, and conventions from and until', () => {
    fc.assert(
      fc.property(arbitraryWorld(), (world) => {
        const naive = naiveOf(world)
        const ledger = createLedger(world)
        const { expiringDays, project } = world
        for (const today of world.todays) {
          const { pairs } = judgeProject({ expiringDays, ledger, project, today })
          const expected = projectPairs(project).map((pair) => {
            const judged = naive.judgePair(pair, project, today, expiringDays)
            return { ...pair, ...judged, conventions: judged.conventions.sort(byId) }
          })
          expect(pairs.map((pair) => ({ ...pair, conventions: pair.conventions.toSorted(byId) }))).toEqual(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should judge a cell alike', () => {
    const pair = fc.record({ domain: fc.constantFrom(...DOMAIN_IDS), partner: fc.constantFrom(...PARTNERS) })
    fc.assert(
      fc.property(arbitraryWorld(), pair, (world, pair) => {
        const naive = naiveOf(world)
        const ledger = createLedger(world)
        const { expiringDays } = world
        for (const today of world.todays) {
          const { conventions, ...cell } = judgeCell({ expiringDays, ledger, pair, today })
          const expected = naive.judgeCell(pair, today, expiringDays)
          expect({ ...cell, conventions: conventions.toSorted(byId) }).toEqual({
            ...expected,
            conventions: expected.conventions.sort(byId),
          })
        }
      }),
      { numRuns: 250 },
    )
  })

  it('should hold a convention to be in force on the same days', () => {
    fc.assert(
      fc.property(arbitraryWorld(), (world) => {
        const naive = naiveOf(world)
        const ledger = createLedger(world)
        for (const agreement of world.agreements.filter((one) => !isAmendment(one))) {
          for (const today of world.todays) {
            const { from, state, until } = standingOf({ agreement, isDraft: false, ledger, today })
            expect(state === 'in-force').toBe(naive.isInForce(agreement, today))
            if (state !== 'in-force') continue
            expect(naive.isInForce(agreement, from ?? '')).toBe(true)
            expect(naive.isInForce(agreement, addDays(from ?? '', -1))).toBe(false)
            expect(naive.isInForce(agreement, until ?? addDays(world.base, DAYS))).toBe(true)
            if (until !== null) expect(naive.isInForce(agreement, addDays(until, 1))).toBe(false)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('should find the same pairs lost by a write', () => {
    const BLOCKING = ['lost', 'missing', 'upcoming']
    fc.assert(
      fc.property(arbitraryWorld(), fc.nat(), (world, index) => {
        const agreements = world.agreements.filter((_, place) => place !== index % world.agreements.length)
        const { domains, project, todays } = world
        const [before, after] = [createLedger(world), createLedger({ agreements, domains })]
        const [naiveBefore, naiveAfter] = [naiveOf(world), naiveOf({ ...world, agreements })]
        for (const today of todays) {
          const expected = projectPairs(project).filter(
            (pair) =>
              ['covered', 'expiring'].includes(naiveBefore.judgePair(pair, project, today, 90).state) &&
              BLOCKING.includes(naiveAfter.judgePair(pair, project, today, 90).state),
          )
          const losses = lostPairs({ after, before, projects: [project], today })
          const lost = losses.flatMap(({ pairs }) => pairs.map(({ domain, partner }) => ({ domain, partner })))
          expect(lost).toEqual(expected)
        }
      }),
      { numRuns: 250 },
    )
  })
})
