import type { Agreement, Day, Ledger, Standing } from './types.js'
import type { StandingReason } from './standingReasons.js'

import { inForceOf } from './inForceOf.js'
import { spanAround } from './spanAround.js'
import { spanOn } from './spans.js'
import { standingByDates } from './standingByDates.js'

type StandingOfConventionArgs = {
  agreement: Agreement
  hasDeliberation?: boolean | undefined
  ledger: Pick<Ledger, 'agreements'>
  today: Day
}

/** Where a published convention stands, its amendments counted. */
export const standingOfConvention = ({
  agreement,
  hasDeliberation,
  ledger,
  today,
}: StandingOfConventionArgs): Standing => {
  const spans = inForceOf(agreement, ledger.agreements)
  const byDates = standingByDates({ agreement, hasDeliberation, spans, today })
  if (byDates) return byDates
  const { from, until } = spanAround(spans, today)
  if (spanOn(spans, today)) return { from, reasons: [], state: 'in-force', until }
  const reasons: StandingReason[] = [
    'ENDED',
    ...(from === null || from > today ? (['NEVER_IN_FORCE'] as const) : []),
    ...(spans.some((span) => span.from > today) ? (['RESUMES'] as const) : []),
  ]
  return { from, reasons, state: 'expired', until }
}
