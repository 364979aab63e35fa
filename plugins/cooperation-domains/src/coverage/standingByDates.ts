import type { Agreement, Day, Span, Standing, StandingState } from './types.js'
import type { StandingReason } from './standingReasons.js'

import { pendingReasons } from './pendingReasons.js'
import { spanAround } from './spanAround.js'

type StandingByDatesArgs = {
  agreement: Agreement
  hasDeliberation: boolean | undefined
  /** When it is in force. */
  spans: readonly Span[]
  today: Day
}

/** Where a published agreement stands by its own dates, before it enters into force or once terminated; undefined: in between. */
export const standingByDates = ({
  agreement,
  hasDeliberation,
  spans,
  today,
}: StandingByDatesArgs): Standing | undefined => {
  const stand = (state: StandingState, reasons: StandingReason[]): Standing => {
    const { from, until } = spanAround(spans, today)
    return { from, reasons, state, until }
  }
  const pending = pendingReasons(agreement, today)
  if (agreement.terminatedOn !== null && agreement.terminatedOn <= today) return stand('terminated', ['TERMINATED'])
  if (!pending.includes('NOT_SIGNED')) return pending.length > 0 ? stand('signed', pending) : undefined
  if (hasDeliberation) return stand('deliberated', pending)
  return stand('draft', hasDeliberation === false ? ['NOT_DELIBERATED', ...pending] : pending)
}
