import type { FlattenedField } from 'payload'

import type { Locale } from '../config/localization.js'
import { isRecord } from '../values/isRecord.js'

type Document = Record<string, unknown>

type OverlayLocaleArgs = {
  /** The stored document, with every language in it. */
  base: Document
  fields: FlattenedField[]
  /** True: only texts of `locale` come over; rows and shared fields stay those of `base`. */
  keepShared?: boolean
  locale: Locale
  /** What is laid over it. */
  source: Document
  /** Takes the text of `locale` from a localized value of `source`; by default `source` is flat, in that locale. */
  textOf?: (value: unknown) => unknown
}

const rowsOf = (value: unknown): Document[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const sameRow = (rows: Document[], row: Document): Document | undefined =>
  row.id === undefined || row.id === null ? undefined : rows.find(({ id }) => id === row.id)

/**
 * The document that results when one locale of it is written: the texts of `locale` come from `source`, those of the
 * other languages stay with their row, wherever it stands.
 */
export const overlayLocale = (args: OverlayLocaleArgs): Document => {
  const { base, fields, keepShared = false, locale, source, textOf = (value: unknown) => value } = args
  const within = (children: FlattenedField[], under: Document, over: Document): Document =>
    overlayLocale({ ...args, base: under, fields: children, source: over })
  const overlayRow = (field: FlattenedField, under: Document, over: Document): Document => {
    const children =
      field.type === 'blocks'
        ? (field.blocks.find(({ slug }) => slug === (keepShared ? under : over).blockType)?.flattenedFields ?? [])
        : (field as { flattenedFields: FlattenedField[] }).flattenedFields
    const row = within(children, under, over)
    return keepShared
      ? row
      : { ...row, ...('id' in over && { id: over.id }), ...('blockType' in over && { blockType: over.blockType }) }
  }
  const result: Document = { ...base }
  for (const field of fields) {
    const { name } = field
    if (!(name in source)) continue
    const over = source[name]
    const under = base[name]
    if ('localized' in field && field.localized) {
      const text = textOf(over)
      if (text !== undefined) result[name] = { ...(isRecord(under) && under), [locale]: text }
    } else if (field.type === 'group' || field.type === 'tab') {
      result[name] = within(field.flattenedFields, isRecord(under) ? under : {}, isRecord(over) ? over : {})
    } else if (field.type === 'array' || field.type === 'blocks') {
      const [kept, other] = keepShared ? [rowsOf(under), rowsOf(over)] : [rowsOf(over), rowsOf(under)]
      result[name] = kept.map((row) => {
        const match = sameRow(other, row) ?? {}
        return keepShared ? overlayRow(field, row, match) : overlayRow(field, match, row)
      })
    } else if (!keepShared) {
      result[name] = over
    }
  }
  return result
}
