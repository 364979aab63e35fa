import type { Agreement, DomainNode, Ledger, Pair, Span } from './types.js'

import { coverByAgreement } from './coverByAgreement.js'
import { createTimelines } from './createTimelines.js'
import { isAmendment } from './isAmendment.js'
import { normaliseSpans } from './spans.js'

/** The instruments that cover unless told otherwise; an amendment covers only through the convention it amends. */
export const COVERING_INSTRUMENTS: readonly string[] = ['charter', 'framework', 'implementing']

type LedgerArgs = {
  /** Published ones alone. */
  agreements: Iterable<Agreement>
  coveringInstruments?: readonly string[]
  /** All of them: a domain that is not named here does not exist, and is never covered. */
  domains: Iterable<DomainNode>
}

type Entry = { by: { agreement: Agreement; spans: Span[] }[]; spans: Span[] }

const byId = <Item extends { id: string }>(items: Iterable<Item>): Map<string, Item> =>
  new Map([...items].map((item) => [item.id, item]))

const compareCovers = (a: Entry['by'][number], b: Entry['by'][number]): number => {
  const [from, other] = [a.spans[0]?.from ?? '', b.spans[0]?.from ?? '']
  if (from !== other) return from < other ? -1 : 1
  return a.agreement.id < b.agreement.id ? -1 : 1
}

/**
 * What the agreements cover, for ever and since ever. Each pair is worked out when first asked for and kept,
 * so a ledger must not outlive a change of the agreements or domains it was made from.
 */
export const createLedger = ({
  agreements: given,
  coveringInstruments = COVERING_INSTRUMENTS,
  domains: nodes,
}: LedgerArgs): Ledger => {
  const agreements = byId(given)
  const domains = byId(nodes)
  const timelineOf = createTimelines({ agreements, domains })
  const byPartner = new Map<string, Agreement[]>()
  for (const agreement of agreements.values()) {
    if (isAmendment(agreement) || !coveringInstruments.includes(agreement.instrument)) continue
    for (const partner of new Set(agreement.parties)) {
      byPartner.set(partner, [...(byPartner.get(partner) ?? []), agreement])
    }
  }
  const known = new Map<string, Map<string, Entry>>()
  const create = (pair: Pair): Entry => {
    const by = (byPartner.get(pair.partner) ?? [])
      .map((agreement) => ({ agreement, spans: coverByAgreement({ agreement, agreements, pair, timelineOf }) }))
      .filter(({ spans }) => spans.length > 0)
      .sort(compareCovers)
    return { by, spans: normaliseSpans(by.flatMap(({ spans }) => spans)) }
  }
  const entryOf = (pair: Pair): Entry => {
    const ofPartner = known.get(pair.partner) ?? new Map<string, Entry>()
    known.set(pair.partner, ofPartner)
    const entry = ofPartner.get(pair.domain) ?? create(pair)
    ofPartner.set(pair.domain, entry)
    return entry
  }
  return { agreements, coverBy: (pair) => entryOf(pair).by, coverOf: (pair) => entryOf(pair).spans, domains }
}
