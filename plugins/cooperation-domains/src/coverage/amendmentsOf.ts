import type { Agreement } from './types.js'

import { compareAmendments } from './compareAmendments.js'
import { conventionOf } from './conventionOf.js'
import { firstDayInForce } from './firstDayInForce.js'
import { isAmendment } from './isAmendment.js'

const indexes = new WeakMap<ReadonlyMap<string, Agreement>, Map<string, Agreement[]>>()

const createIndex = (agreements: ReadonlyMap<string, Agreement>): Map<string, Agreement[]> => {
  const index = new Map<string, Agreement[]>()
  for (const agreement of agreements.values()) {
    if (!isAmendment(agreement) || firstDayInForce(agreement) === null) continue
    const root = conventionOf(agreement, agreements)
    if (root) index.set(root.id, [...(index.get(root.id) ?? []), agreement])
  }
  for (const amendments of index.values()) amendments.sort(compareAmendments)
  return index
}

/** The amendments that ever act on the convention, directly or through others, in the order they act. */
export const amendmentsOf = (id: string, agreements: ReadonlyMap<string, Agreement>): readonly Agreement[] => {
  const index = indexes.get(agreements) ?? createIndex(agreements)
  indexes.set(agreements, index)
  return index.get(id) ?? []
}
