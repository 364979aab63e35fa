import type { FlattenedField } from 'payload'

import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../values/isRecord.js'

type Document = Record<string, unknown>

type SharedDifferencesArgs = { after: Document; before: Document; fields: FlattenedField[]; path?: string }

const SYSTEM_FIELDS = new Set(['_locale', '_status', 'createdAt', 'id', 'slugHistory', 'updatedAt'])

const relationID = (value: unknown): unknown => (isRecord(value) && 'id' in value ? value.id : value)

/** Equal values may be written in several ways: unset, null, an empty list, a populated relation, a group of nothing. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => plain(relationID(item)))
  if (!isRecord(value)) return value
  if ('id' in value && ('createdAt' in value || 'updatedAt' in value)) return value.id
  const entries = Object.entries(value)
    .map(([key, item]) => [key, plain(item)] as const)
    .filter(([, item]) => item !== null)
    .sort(([a], [b]) => a.localeCompare(b))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** A day may come back as `YYYY-MM-DD`, another moment in another notation. */
const plainDate = (value: unknown): unknown => {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string' || Number.isNaN(Date.parse(text))) return text ?? null
  return text.length === 10 ? `${text}T12:00:00.000Z` : new Date(text).toISOString()
}

/** The admin panel fills an unset field with its default as soon as the form opens. */
const isDefaultForUnset = (field: FlattenedField, next: unknown, last: unknown): boolean =>
  plain(last) === null &&
  'defaultValue' in field &&
  typeof field.defaultValue !== 'function' &&
  isDeepStrictEqual(plain(next), plain(field.defaultValue))

const isSameValue = (field: FlattenedField, next: unknown, last: unknown): boolean =>
  (field.type === 'date' && isDeepStrictEqual(plainDate(next || null), plainDate(last || null))) ||
  isDeepStrictEqual(plain(next), plain(last)) ||
  isDefaultForUnset(field, next, last)

const rowsOf = (value: unknown): Document[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/**
 * The paths at which `after` changes a field that all languages share, rows added, removed or moved included.
 * Keys that `after` does not name are left as they are and so are no difference.
 */
export const sharedDifferences = ({ after, before, fields, path = '' }: SharedDifferencesArgs): string[] =>
  fields.flatMap((field) => {
    const { name } = field
    if (!(name in after) || SYSTEM_FIELDS.has(name) || field.type === 'join') return []
    if ('virtual' in field && field.virtual) return []
    if ('localized' in field && field.localized) return []
    const here = path === '' ? name : `${path}.${name}`
    const next = after[name]
    const last = before[name]
    if (field.type === 'group' || field.type === 'tab') {
      return sharedDifferences({
        after: isRecord(next) ? next : {},
        before: isRecord(last) ? last : {},
        fields: field.flattenedFields,
        path: here,
      })
    }
    if (field.type !== 'array' && field.type !== 'blocks') return isSameValue(field, next, last) ? [] : [here]
    const rows = rowsOf(next)
    const lastRows = rowsOf(last)
    const isSameOrder =
      rows.length === lastRows.length &&
      rows.every((row, index) => row.id === lastRows[index]?.id && row.blockType === lastRows[index]?.blockType)
    if (!isSameOrder) return [here]
    return rows.flatMap((row, index) =>
      sharedDifferences({
        after: row,
        before: lastRows[index] ?? {},
        fields:
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []),
        path: `${here}.${String(index)}`,
      }),
    )
  })
