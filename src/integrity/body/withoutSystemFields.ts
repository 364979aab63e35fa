import type { FlattenedField } from 'payload'

import { isRecord } from '../../values/isRecord.js'
import { rowFields } from './rowFields.js'
import { isFilledBySystem } from './systemFields.js'

type Body = Record<string, unknown>

type WithoutArgs = {
  data: Body
  fields: FlattenedField[]
  /** Names of the top level to leave out. */
  ignored?: ReadonlySet<string>
  /** Rows of a new document get new ids: an id taken from another document belongs to that one. */
  isNew: boolean
}

const below = (field: FlattenedField, value: unknown, isNew: boolean): unknown => {
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
    return withoutSystemFields({ data: value, fields: field.flattenedFields, isNew })
  }
  // The panel's form writes an empty list as 0.
  if ((field.type === 'array' || field.type === 'blocks') && value === 0) return []
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return value
  return value.map((row: unknown): unknown => {
    const fields = rowFields(field, row)
    if (!isRecord(row) || !fields) return row
    const { id, ...rest } = withoutSystemFields({ data: row, fields, isNew })
    return isNew || id === undefined ? rest : { ...rest, id }
  })
}

/** The body as it may be stored: without what only the system writes. */
export const withoutSystemFields = ({ data, fields, ignored, isNew }: WithoutArgs): Body => {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
      const field = byName.get(name)
      if (ignored?.has(name) || (field && isFilledBySystem(field))) return []
      return [[name, field ? below(field, value, isNew) : value]]
    }),
  )
}
