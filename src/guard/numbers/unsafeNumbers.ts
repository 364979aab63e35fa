import type { FlattenedField } from 'payload'

import { isRecord } from '../isRecord.js'

type UnsafeNumbersArgs = { data: unknown; fields: FlattenedField[]; path?: string }

const isUnsafe = (value: unknown): boolean =>
  typeof value === 'number' ? !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER : typeof value === 'bigint'

/** The paths of numbers that a database would not give back as they are: beyond 2^53, infinite, or none at all. */
export const unsafeNumbers = ({ data, fields, path = '' }: UnsafeNumbersArgs): string[] => {
  if (!isRecord(data)) return []
  return fields.flatMap((field): string[] => {
    const here = path === '' ? field.name : `${path}.${field.name}`
    const value = data[field.name]
    if (field.type === 'number') return (Array.isArray(value) ? value : [value]).some(isUnsafe) ? [here] : []
    if (field.type === 'group' || field.type === 'tab') return unsafeNumbers({ data: value, fields: field.flattenedFields, path: here })
    if (field.type !== 'array' && field.type !== 'blocks') return []
    const rows: unknown[] = Array.isArray(value) ? value : []
    return rows.flatMap((row, index) => {
      const blockType = isRecord(row) ? row.blockType : undefined
      const inner = field.type === 'array' ? field.flattenedFields : field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields
      return unsafeNumbers({ data: row, fields: inner ?? [], path: `${here}.${String(index)}` })
    })
  })
}
