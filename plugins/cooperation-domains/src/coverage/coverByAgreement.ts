import type { Agreement, Pair, Span } from './types.js'
import type { Timeline } from './createTimelines.js'

import { conventionOf } from './conventionOf.js'
import { intersectSpans, normaliseSpans } from './spans.js'

type CoverByAgreementArgs = {
  agreement: Agreement
  agreements: ReadonlyMap<string, Agreement>
  pair: Pair
  timelineOf: (agreement: Agreement) => Timeline
}

const ALWAYS: Span[] = [{ from: '0000-01-01', until: null }]

/**
 * The days on which one convention allows the pair, be its instrument a covering one or not: by its own domains,
 * or by those of the parents it inherits from while they are in force and the partner is a party to them too.
 */
export const coverByAgreement = ({ agreement, agreements, pair, timelineOf }: CoverByAgreementArgs): Span[] => {
  const cover: Span[] = []
  const seen = new Set<string>()
  let common = ALWAYS
  let link: Agreement | undefined = agreement
  while (link && !seen.has(link.id) && link.parties.includes(pair.partner) && common.length > 0) {
    seen.add(link.id)
    const { domains, inForce } = timelineOf(link)
    cover.push(...intersectSpans(common, domains.get(pair.domain) ?? []))
    common = intersectSpans(common, inForce)
    const parent: Agreement | undefined =
      link.inheritsDomains && link.parent !== null ? agreements.get(link.parent) : undefined
    // An amendment is a part of the convention it amends, so that one is the parent.
    link = parent && conventionOf(parent, agreements)
  }
  return normaliseSpans(cover)
}
