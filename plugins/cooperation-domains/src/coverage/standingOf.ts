import type { Agreement, Day, Ledger, Standing } from './types.js'

import { isAmendment } from './isAmendment.js'
import { pendingReasons } from './pendingReasons.js'
import { standingOfAmendment } from './standingOfAmendment.js'
import { standingOfConvention } from './standingOfConvention.js'

type StandingOfArgs = {
  agreement: Agreement
  /** Whether the deliberation is recorded; undefined: not known. */
  hasDeliberation?: boolean | undefined
  isDraft: boolean
  /** Of the published agreements; the one asked about need not be among them. */
  ledger: Pick<Ledger, 'agreements'>
  today: Day
}

/**
 * Where an agreement stands today. `from` and `until` are its unbroken days in force around today, else the last before,
 * else the next to come, else null; a draft has none. `reasons` say why it is not in force, as `STANDING_REASONS`.
 */
export const standingOf = ({ agreement, hasDeliberation, isDraft, ledger, today }: StandingOfArgs): Standing => {
  if (isDraft) {
    const reasons = ['NOT_PUBLISHED', ...pendingReasons(agreement, today)]
    return { from: null, reasons, state: 'draft', until: null }
  }
  const args = { agreement, hasDeliberation, ledger, today }
  return isAmendment(agreement) ? standingOfAmendment(args) : standingOfConvention(args)
}
