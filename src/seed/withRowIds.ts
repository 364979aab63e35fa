import { isRecord } from '../values/isRecord.js'

const isRow = (value: unknown): value is Record<string, unknown> & { id: string } =>
  isRecord(value) && typeof value.id === 'string'

/** Gives the rows of `data` the ids of the stored rows at the same place, so that a translation lands in its own row. */
export const withRowIds = (data: unknown, stored: unknown): unknown => {
  if (Array.isArray(data) && Array.isArray(stored)) {
    return data.map((item: unknown, index) => {
      const row: unknown = stored[index]
      return isRecord(item) && isRow(row) ? { ...(withRowIds(item, row) as object), id: row.id } : item
    })
  }
  if (!isRecord(data) || !isRecord(stored)) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withRowIds(value, stored[key])]))
}
