import type { FieldHook } from 'payload'

import { statusEverywhere } from './statuses.js'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stores a status for the languages nobody has touched too, so that a filter by status finds the same on both databases. */
export const stateEveryStatus: FieldHook = ({ siblingDocWithLocales, value }) => {
  if (siblingDocWithLocales) {
    const stored = siblingDocWithLocales as Record<string, unknown>
    stored._status = { ...statusEverywhere('draft'), ...(isRecord(stored._status) && stored._status) }
  }
  return value as unknown
}
