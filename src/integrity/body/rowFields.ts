import type { FlattenedField } from 'payload'

import { isRecord } from '../../values/isRecord.js'

type RowsField = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/** The fields of one row of an array, or of the block that the row says it is; undefined for an unknown block. */
export const rowFields = (field: RowsField, row: unknown): FlattenedField[] | undefined => {
  if (field.type === 'array') return field.flattenedFields
  const slug = isRecord(row) ? row.blockType : undefined
  return field.blocks.find((block) => block.slug === slug)?.flattenedFields
}
