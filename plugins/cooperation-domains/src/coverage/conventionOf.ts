import type { Agreement } from './types.js'

import { isAmendment } from './isAmendment.js'

/**
 * The convention at the root of a chain of amendments; the agreement itself where it is none.
 * Undefined where a link is not among the agreements, amends nothing or leads back to itself.
 */
export const conventionOf = (
  agreement: Agreement,
  agreements: ReadonlyMap<string, Agreement>,
): Agreement | undefined => {
  const seen = new Set<string>()
  let link: Agreement | undefined = agreement
  while (link && isAmendment(link)) {
    if (seen.has(link.id)) return undefined
    seen.add(link.id)
    link = link.amends === null ? undefined : agreements.get(link.amends)
  }
  return link
}
