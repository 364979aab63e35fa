import type { FlattenedField } from 'payload'

import { isRecord } from '../values/isRecord.js'

export type RelationValue = {
  collection: string
  /** Writes what takes the place of the value. */
  set: (value: unknown) => void
  /** An id, a populated document, or a list of them. */
  value: unknown
}

type RelationsOfArgs = { doc: Record<string, unknown>; fields: FlattenedField[] }

/** Every relation of a document as it is read, those in rows and blocks included; not those of populated documents. */
export const relationsOf = ({ doc, fields }: RelationsOfArgs): RelationValue[] =>
  fields.flatMap((field): RelationValue[] => {
    const value = doc[field.name]
    if (value === undefined || value === null) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') return []
      const set = (next: unknown): void => {
        doc[field.name] = next
      }
      return [{ collection: field.relationTo, set, value }]
    }
    if (field.type === 'group' || field.type === 'tab')
      return isRecord(value) ? relationsOf({ doc: value, fields: field.flattenedFields }) : []
    if (field.type !== 'array' && field.type !== 'blocks') return []
    const rows: unknown[] = Array.isArray(value) ? value : []
    return rows.filter(isRecord).flatMap((row) => {
      const inner =
        field.type === 'array'
          ? field.flattenedFields
          : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
      return relationsOf({ doc: row, fields: inner ?? [] })
    })
  })
