import type { FlattenedField } from 'payload'

import type { Reference } from './reference.js'

import { rowFields } from '../body/rowFields.js'
import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'
import { richTextReferences } from './richTextReferences.js'

type Document = Record<string, unknown>

type FindReferencesArgs = {
  doc: Document
  fields: FlattenedField[]
  /** Given where `doc` holds every language, as `{ fr, es, … }` in its translated fields. */
  locales?: readonly string[]
  path?: string
}

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const oneReference = ({ relationTo }: Relation, value: unknown, path: string): Reference[] => {
  if (isEmpty(value)) return []
  const isNamed = Array.isArray(relationTo)
  const target = isNamed && isRecord(value) ? value.value : value
  const collection = isNamed ? String(isRecord(value) ? value.relationTo : undefined) : relationTo
  return [{ collection, id: isRecord(target) ? target.id : target, path }]
}

const valueReferences = (
  field: FlattenedField,
  value: unknown,
  path: string,
  locales?: readonly string[],
): Reference[] => {
  if (field.type === 'richText') return richTextReferences(value, path)
  if (field.type === 'relationship' || field.type === 'upload') {
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => oneReference(field, item, joinPath(path, index)))
      : oneReference(field, value, path)
  }
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
    return findReferences({ doc: value, fields: field.flattenedFields, path, ...(locales && { locales }) })
  }
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) => {
    const fields = rowFields(field, row)
    return isRecord(row) && fields
      ? findReferences({ doc: row, fields, path: joinPath(path, index), ...(locales && { locales }) })
      : []
  })
}

/** Every place where a document, or a part of one, names another: in fields, groups, rows, blocks and formatted text. */
export const findReferences = ({ doc, fields, locales, path = '' }: FindReferencesArgs): Reference[] =>
  fields.flatMap((field) => {
    const value = doc[field.name]
    const here = joinPath(path, field.name)
    const isTranslated = 'localized' in field && field.localized === true
    if (!locales || !isTranslated || !isRecord(value)) return valueReferences(field, value, here, locales)
    return locales.flatMap((locale) => valueReferences(field, value[locale], joinPath(here, locale)))
  })
