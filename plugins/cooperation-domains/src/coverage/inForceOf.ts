import type { Agreement, Span } from './types.js'

import { amendmentsOf } from './amendmentsOf.js'
import { phasesOf } from './phasesOf.js'
import { normaliseSpans } from './spans.js'

/** When a convention is in force, its amendments among the agreements counted. */
export const inForceOf = (agreement: Agreement, agreements: ReadonlyMap<string, Agreement>): Span[] =>
  normaliseSpans(phasesOf({ agreement, amendments: amendmentsOf(agreement.id, agreements) }))
