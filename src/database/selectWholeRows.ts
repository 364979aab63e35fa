import type { BaseDatabaseAdapter, FlattenedArrayField, FlattenedField, SelectType } from 'payload'

import { buildVersionCollectionFields } from 'payload'
import { getSelectMode } from 'payload/shared'
import { isRecord } from '../values/isRecord.js'
import { wrapMethods } from './adapterMethods.js'

const READS = ['find', 'findOne', 'findVersions', 'queryDrafts'] as const

type Select = Record<string, unknown>

const holdsList = (fields: FlattenedField[]): boolean =>
  fields.some(
    (field) =>
      ('hasMany' in field && field.hasMany === true) ||
      ('relationTo' in field && Array.isArray(field.relationTo)) ||
      ('flattenedFields' in field && holdsList(field.flattenedFields)),
  )

const everyName = (fields: FlattenedField[]): Select =>
  Object.fromEntries(fields.flatMap((field) => ('name' in field && field.name ? [[field.name, true]] : [])))

const isRowsWithLists = (field: FlattenedField): field is FlattenedArrayField =>
  field.type === 'array' && holdsList(field.flattenedFields)

/** What is chosen of one field, its rows spelt out: `rows: true` becomes `rows: { every: true, field: true }`. */
const spellOutField = (field: FlattenedField | undefined, chosen: unknown): unknown => {
  if (!field || !('flattenedFields' in field)) return chosen
  if (isRecord(chosen)) return spellOut(chosen, field.flattenedFields)
  return chosen === true && isRowsWithLists(field)
    ? spellOut(everyName(field.flattenedFields), field.flattenedFields)
    : chosen
}

const spellOut = (select: Select, fields: FlattenedField[]): Select => {
  const spelt = Object.entries(select).map(([name, chosen]): [string, unknown] => [
    name,
    spellOutField(
      fields.find((field) => field.name === name),
      chosen,
    ),
  ])
  // Where fields are left out, rows that are not named stay: nothing in them is left out.
  const kept =
    getSelectMode(select as SelectType) === 'exclude'
      ? fields.filter((field) => isRowsWithLists(field) && !(field.name in select))
      : []
  return Object.fromEntries([...spelt, ...kept.map(({ name }): [string, unknown] => [name, {}])])
}

/** On SQLite, rows that are selected as a whole come without the lists in them; selected field by field they are whole. */
export const selectWholeRows = (adapter: BaseDatabaseAdapter): void => {
  for (const name of READS) {
    wrapMethods({
      adapter,
      names: [name],
      around: ({ args, next }) => {
        const slug = typeof args.collection === 'string' ? args.collection : ''
        const config = adapter.payload.collections[slug]?.config
        if (config && isRecord(args.select)) {
          const isVersions = name === 'findVersions'
          const fields = isVersions
            ? buildVersionCollectionFields(adapter.payload.config, config, true)
            : config.flattenedFields
          args.select = spellOut(args.select, fields)
        }
        return next()
      },
    })
  }
}
