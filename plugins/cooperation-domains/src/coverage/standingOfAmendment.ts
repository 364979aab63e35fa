import type { Agreement, Day, Ledger, Standing } from './types.js'

import { conventionOf } from './conventionOf.js'
import { inForceOf } from './inForceOf.js'
import { lifeOf } from './lifeOf.js'
import { spanAround } from './spanAround.js'
import { intersectSpans } from './spans.js'
import { standingByDates } from './standingByDates.js'
import { standingOfConvention } from './standingOfConvention.js'

type StandingOfAmendmentArgs = {
  agreement: Agreement
  hasDeliberation?: boolean | undefined
  ledger: Pick<Ledger, 'agreements'>
  today: Day
}

/** Where a published amendment stands: by its own dates first, then as the convention that it amends stands. */
export const standingOfAmendment = ({
  agreement,
  hasDeliberation,
  ledger: { agreements },
  today,
}: StandingOfAmendmentArgs): Standing => {
  const root = conventionOf(agreement, agreements)
  const life = lifeOf(agreement)
  const spans = life && root ? intersectSpans([life], inForceOf(root, agreements)) : []
  const byDates = standingByDates({ agreement, hasDeliberation, spans, today })
  const { from, until } = spanAround(spans, today)
  if (!root) {
    return { from, reasons: [...(byDates?.reasons ?? []), 'BROKEN_CHAIN'], state: byDates?.state ?? 'signed', until }
  }
  if (byDates) return byDates
  const { reasons, state } = standingOfConvention({ agreement: root, ledger: { agreements }, today })
  const isAhead = state === 'deliberated' || state === 'draft'
  return { from, reasons: ['PART_OF', ...reasons], state: isAhead ? 'signed' : state, until }
}
