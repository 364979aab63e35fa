import type { Agreement, Span } from './types.js'

import { dayBefore } from './days.js'
import { firstDayInForce } from './firstDayInForce.js'

/** From the first day in force to the eve of the termination, whatever `endsOn` says; undefined: no such day. */
export const lifeOf = (agreement: Agreement): Span | undefined => {
  const from = firstDayInForce(agreement)
  if (from === null) return undefined
  const { terminatedOn } = agreement
  if (terminatedOn === null) return { from, until: null }
  return terminatedOn > from ? { from, until: dayBefore(terminatedOn) } : undefined
}
