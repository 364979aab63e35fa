import type { FlattenedField } from 'payload'

import type { Locale } from '../config/localization.js'

import { hasText } from './hasText.js'
import { isRecord } from '../values/isRecord.js'

type Document = Record<string, unknown>

export type MissingText = { field: FlattenedField; locale: Locale; path: string }

type FindMissingTextsArgs = {
  /** A stored document, with every language in it. */
  doc: Document
  fields: FlattenedField[]
  locales: readonly Locale[]
  path?: string
  root?: Document
}

const isShown = (field: FlattenedField, root: Document, siblings: Document): boolean => {
  const condition = 'admin' in field ? (field.admin as { condition?: unknown } | undefined)?.condition : undefined
  if (typeof condition !== 'function') return true
  return Boolean(
    (condition as (...args: unknown[]) => unknown)(root, siblings, {
      blockData: siblings,
      operation: 'update',
      path: [],
      user: null,
    }),
  )
}

/** The required localized fields that are empty in one of `locales`, in groups, rows and blocks too (rows by index). */
export const findMissingTexts = ({
  doc,
  fields,
  locales,
  path = '',
  root = doc,
}: FindMissingTextsArgs): MissingText[] =>
  fields.flatMap((field) => {
    const here = path === '' ? field.name : `${path}.${field.name}`
    const value = doc[field.name]
    if (!isShown(field, root, doc)) return []
    if ('localized' in field && field.localized) {
      if (!('required' in field && field.required)) return []
      const texts = isRecord(value) ? value : {}
      return locales.filter((locale) => !hasText(texts[locale])).map((locale) => ({ field, locale, path: here }))
    }
    if (field.type === 'group' || field.type === 'tab') {
      const group = isRecord(value) ? value : {}
      return findMissingTexts({ doc: group, fields: field.flattenedFields, locales, path: here, root })
    }
    if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
    return value.flatMap((row: unknown, index) => {
      if (!isRecord(row)) return []
      const children =
        field.type === 'array'
          ? field.flattenedFields
          : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
      return findMissingTexts({ doc: row, fields: children ?? [], locales, path: `${here}.${String(index)}`, root })
    })
  })
