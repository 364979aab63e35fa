import type { CoveringAgreement, Day, Ledger, Pair } from './types.js'

import { spanOn } from './spans.js'

/** The conventions that cover the pair on the day, each with its own unbroken cover around it. */
export const coveringOn = (ledger: Ledger, pair: Pair, day: Day): CoveringAgreement[] =>
  ledger.coverBy(pair).flatMap(({ agreement: { id, title }, spans }) => {
    const span = spanOn(spans, day)
    return span ? [{ from: span.from, id, title, until: span.until }] : []
  })
