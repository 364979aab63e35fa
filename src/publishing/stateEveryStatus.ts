import type { FieldHook } from 'payload'

import { statusEverywhere } from './statuses.js'
import { isRecord } from '../values/isRecord.js'

/** Stores a status for the languages nobody has touched too, so that a filter by status finds the same on both databases. */
export const stateEveryStatus: FieldHook = ({ siblingDocWithLocales, value }) => {
  if (siblingDocWithLocales) {
    const stored = siblingDocWithLocales
    stored._status = { ...statusEverywhere('draft'), ...(isRecord(stored._status) && stored._status) }
  }
  return value as unknown
}
