import type { Agreement } from './types.js'

import { firstDayInForce } from './firstDayInForce.js'

const keys = (agreement: Agreement): string[] => [
  firstDayInForce(agreement) ?? '',
  agreement.signedOn ?? '',
  agreement.createdAt,
  agreement.id,
]

/** Sorts amendments in the order they act: first day in force, signature, creation. */
export const compareAmendments = (a: Agreement, b: Agreement): number => {
  const others = keys(b)
  for (const [index, key] of keys(a).entries()) {
    const other = others[index] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
