import type { Day, Span } from './types.js'

import { dayAfter, dayBefore } from './days.js'

const earlier = (a: Day | null, b: Day | null): Day | null => {
  if (a === null) return b
  if (b === null) return a
  return a < b ? a : b
}

const isBeforeEnd = (day: Day, until: Day | null): boolean => until === null || day <= until

const compareStarts = (a: Span, b: Span): number => {
  if (a.from === b.from) return 0
  return a.from < b.from ? -1 : 1
}

/** In order, the empty ones left out, those that overlap or adjoin made one. */
export const normaliseSpans = (spans: readonly Span[]): Span[] => {
  const sorted = spans.filter(({ from, until }) => isBeforeEnd(from, until)).sort(compareStarts)
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (!last || (last.until !== null && span.from > dayAfter(last.until))) merged.push({ ...span })
    else if (last.until !== null && (span.until === null || span.until > last.until)) last.until = span.until
  }
  return merged
}

/** The days that are in both lists, normalised. */
export const intersectSpans = (left: readonly Span[], right: readonly Span[]): Span[] =>
  normaliseSpans(
    left.flatMap((a) =>
      right.map((b) => ({ from: a.from > b.from ? a.from : b.from, until: earlier(a.until, b.until) })),
    ),
  )

/** The days of the first list that are not in the second, normalised. */
export const subtractSpans = (spans: readonly Span[], removed: readonly Span[]): Span[] =>
  removed.reduce<Span[]>(
    (rest, hole) =>
      rest.flatMap((span) => {
        if (!isBeforeEnd(hole.from, span.until) || !isBeforeEnd(span.from, hole.until)) return [span]
        const before = hole.from > span.from ? [{ from: span.from, until: dayBefore(hole.from) }] : []
        const hasAfter = hole.until !== null && (span.until === null || hole.until < span.until)
        return hasAfter ? [...before, { from: dayAfter(hole.until ?? hole.from), until: span.until }] : before
      }),
    normaliseSpans(spans),
  )

/** The span that holds the day. */
export const spanOn = (spans: readonly Span[], day: Day): Span | undefined =>
  spans.find(({ from, until }) => from <= day && isBeforeEnd(day, until))
