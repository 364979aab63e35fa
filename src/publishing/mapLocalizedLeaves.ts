import type { FlattenedField } from 'payload'
import { isRecord } from '../values/isRecord.js'

type Document = Record<string, unknown>
type LocaleMap = Record<string, unknown>

type MapLocalizedLeavesArgs = {
  doc: Document
  fields: FlattenedField[]
  /** Receives `{ fr, es, … }` of one localized field and its path (rows by index); returns what takes its place. */
  map: (values: LocaleMap, path: string) => LocaleMap
  path?: string
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/**
 * Copies a stored document (every language in it) with each localized field mapped.
 * Containers are never localized in this model, so one walk over groups, arrays and blocks meets every leaf.
 */
export const mapLocalizedLeaves = ({ doc, fields, map, path = '' }: MapLocalizedLeavesArgs): Document => {
  const result: Document = { ...doc }
  for (const field of fields) {
    const value = doc[field.name]
    const here = join(path, field.name)
    if ('localized' in field && field.localized) {
      if (isRecord(value)) result[field.name] = map(value, here)
    } else if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
      result[field.name] = mapLocalizedLeaves({ doc: value, fields: field.flattenedFields, map, path: here })
    } else if (field.type === 'array' && Array.isArray(value)) {
      result[field.name] = value.map((row: unknown, index) =>
        isRecord(row)
          ? mapLocalizedLeaves({ doc: row, fields: field.flattenedFields, map, path: `${here}.${String(index)}` })
          : row,
      )
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      result[field.name] = value.map((row: unknown, index) => {
        const block = isRecord(row) ? field.blocks.find(({ slug }) => slug === row.blockType) : undefined
        return isRecord(row) && block
          ? mapLocalizedLeaves({ doc: row, fields: block.flattenedFields, map, path: `${here}.${String(index)}` })
          : row
      })
    }
  }
  return result
}
