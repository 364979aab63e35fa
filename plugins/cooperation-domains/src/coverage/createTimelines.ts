import type { Agreement, DomainNode, Span } from './types.js'

import { amendmentsOf } from './amendmentsOf.js'
import { createDescendants } from './createDescendants.js'
import { effectiveDomains } from './effectiveDomains.js'
import { phasesOf } from './phasesOf.js'
import { normaliseSpans } from './spans.js'

/** When a convention is in force, and on which of these days each domain is its own, by its text and amendments. */
export type Timeline = { domains: ReadonlyMap<string, Span[]>; inForce: Span[] }

type TimelinesArgs = { agreements: ReadonlyMap<string, Agreement>; domains: ReadonlyMap<string, DomainNode> }

/** Answers the timeline of a convention, worked out when first asked for. */
export const createTimelines = ({ agreements, domains }: TimelinesArgs): ((agreement: Agreement) => Timeline) => {
  const withDescendants = createDescendants(domains)
  const known = new Map<string, Timeline>()
  const create = (agreement: Agreement): Timeline => {
    const phases = phasesOf({ agreement, amendments: amendmentsOf(agreement.id, agreements) })
    const byDomain = new Map<string, Span[]>()
    for (const { acting, from, until } of phases) {
      for (const id of effectiveDomains({ acting, agreement, withDescendants })) {
        byDomain.set(id, normaliseSpans([...(byDomain.get(id) ?? []), { from, until }]))
      }
    }
    return { domains: byDomain, inForce: normaliseSpans(phases) }
  }
  return (agreement) => {
    const timeline = known.get(agreement.id) ?? create(agreement)
    known.set(agreement.id, timeline)
    return timeline
  }
}
