import type { Agreement, Day, Span } from './types.js'

import { dayAfter, dayBefore } from './days.js'
import { endWithRenewal } from './endWithRenewal.js'
import { lifeOf } from './lifeOf.js'
import { normaliseSpans, spanOn } from './spans.js'

/** Days in force on which the same amendments act. */
export type Phase = Span & { acting: Agreement[] }

type PhasesArgs = {
  agreement: Agreement
  /** Those that act on it, in order. */
  amendments: readonly Agreement[]
}

/** The days a convention is in force, cut where an amendment begins or ceases to act. */
export const phasesOf = ({ agreement, amendments }: PhasesArgs): Phase[] => {
  const life = lifeOf(agreement)
  if (!life) return []
  const lives = amendments.flatMap((amendment) => {
    const span = lifeOf(amendment)
    return span ? [{ amendment, span }] : []
  })
  const cuts = lives
    .flatMap(({ span }): Day[] => [span.from, ...(span.until === null ? [] : [dayAfter(span.until)])])
    .filter((day) => spanOn([life], day))
  const days = [...new Set([life.from, ...cuts])].sort()
  const signedEnd = endWithRenewal(agreement)
  return days.flatMap((from, index): Phase[] => {
    const acting = lives.filter(({ span }) => spanOn([span], from)).map(({ amendment }) => amendment)
    const next = days[index + 1]
    const last = next === undefined ? life.until : dayBefore(next)
    const end = acting.findLast(({ endsOn }) => endsOn !== null)?.endsOn ?? signedEnd
    const until = end === null || (last !== null && last < end) ? last : end
    return normaliseSpans([{ from, until }]).map((span) => ({ ...span, acting }))
  })
}
