import type { Day, Period, Span } from './types.js'

import { spanOn } from './spans.js'

/** The span that holds the day, else the last one before it, else the first one after it, else nothing. */
export const spanAround = (spans: readonly Span[], day: Day): Period => {
  const past = spans.findLast(({ until }) => until !== null && until < day)
  return spanOn(spans, day) ?? past ?? spans.find(({ from }) => from > day) ?? { from: null, until: null }
}
