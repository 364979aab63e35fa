import type { CellState, CoveringAgreement, Day, Ledger, Pair } from './types.js'

import { coveringOn } from './coveringOn.js'
import { EXPIRING_DAYS, isExpiring } from './isExpiring.js'
import { spanOn } from './spans.js'

type JudgeCellArgs = { expiringDays?: number; ledger: Ledger; pair: Pair; today: Day }

/** A pair as the agreements alone make it today, with its unbroken cover's last day (null: open, or not covered). */
export type JudgedCell = { conventions: CoveringAgreement[]; state: CellState; until: Day | null }

/** What the agreements say of a pair today, whatever the projects need. */
export const judgeCell = ({ expiringDays = EXPIRING_DAYS, ledger, pair, today }: JudgeCellArgs): JudgedCell => {
  const cover = ledger.coverOf(pair)
  const span = spanOn(cover, today)
  if (span) {
    const state = isExpiring({ expiringDays, today, until: span.until }) ? 'expiring' : 'covered'
    return { conventions: coveringOn(ledger, pair, today), state, until: span.until }
  }
  const past = cover.length > 0 ? 'expired' : 'none'
  return { conventions: [], state: cover.some(({ from }) => from > today) ? 'upcoming' : past, until: null }
}
