import type { CoverageProject, Day, JudgedPair, Ledger, Pair, PairState, Period, Span } from './types.js'

import { coveringOn } from './coveringOn.js'
import { EXPIRING_DAYS, isExpiring } from './isExpiring.js'
import { hasWaiver } from './hasWaiver.js'
import { judgedDay } from './judgedDay.js'
import { spanOn } from './spans.js'

type JudgePairArgs = {
  expiringDays?: number
  ledger: Ledger
  pair: Pair
  project: Pick<CoverageProject, 'endsOn' | 'legalBasis' | 'startsOn' | 'waivers'>
  today: Day
}

const uncoveredState = (cover: readonly Span[], { from, until }: Period, on: Day): PairState => {
  if (cover.some((span) => span.from > on && (until === null || span.from <= until))) return 'upcoming'
  const isEarlier = (span: Span): boolean =>
    span.until !== null && span.until < on && (from === null || span.until >= from)
  return cover.some(isEarlier) ? 'lost' : 'missing'
}

/** Whether, on the day it is judged on, a partner and domain of a project are covered, by which conventions and until when. */
export const judgePair = ({
  expiringDays = EXPIRING_DAYS,
  ledger,
  pair: { domain, partner },
  project,
  today,
}: JudgePairArgs): JudgedPair => {
  const pair = { domain, partner }
  const cover = ledger.coverOf(pair)
  const { isFinished, on } = judgedDay({ cover, project, today })
  const span = spanOn(cover, on)
  const until = span?.until ?? null
  const state = (): PairState => {
    if (project.legalBasis !== 'convention') return 'exempt'
    if (span) return !isFinished && isExpiring({ expiringDays, today, until }) ? 'expiring' : 'covered'
    if (hasWaiver({ rule: 'R1', today, waivers: project.waivers })) return 'waived'
    return uncoveredState(cover, { from: project.startsOn, until: project.endsOn }, on)
  }
  return { ...pair, conventions: span ? coveringOn(ledger, pair, on) : [], on, state: state(), until }
}
