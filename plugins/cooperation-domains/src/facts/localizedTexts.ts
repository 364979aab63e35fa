import type { FlattenedField } from 'payload'

import type { LocalizedText } from '../rules/facts.js'

import { isRecord, rowsOf, type Stored, textOf } from '../service/values.js'

type LocalizedTextsArgs = {
  /** As stored, or flat in `locale`. */
  doc: Stored
  fields: readonly FlattenedField[]
  locale: string
  path?: string
  /** The same document with every language in it, for a flat one. */
  stored?: Stored | null | undefined
}

const TEXTS = ['richText', 'text', 'textarea']

/** The words of a formatted text, or the text itself. */
const wordsOf = (value: unknown): string | null => {
  if (typeof value === 'string') return textOf(value)
  if (!isRecord(value)) return null
  if ('root' in value) return wordsOf(value.root)
  if (typeof value.text === 'string') return textOf(value.text)
  const words = rowsOf(value.children).flatMap((child) => wordsOf(child) ?? [])
  return words.length > 0 ? words.join(' ') : null
}

const isText = (value: Stored): boolean => 'root' in value

const valuesOf = ({ locale, own, stored }: { locale: string; own: unknown; stored: unknown }) => {
  const isWhole = isRecord(own) && !isText(own)
  const all = isWhole ? own : { ...(isRecord(stored) && !isText(stored) && stored), [locale]: own }
  return Object.fromEntries(Object.entries(all).map(([code, text]) => [code, wordsOf(text)]))
}

const sameRow = (rows: unknown, { id }: Stored): Stored | undefined =>
  id === undefined || id === null ? undefined : rowsOf(rows).find((row) => row.id === id)

const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

const isOfStaff = (field: FlattenedField): boolean => 'access' in field && field.access?.read !== undefined

/** Every translated text that the public may read, with its values by language (formatted ones as plain words). */
export const localizedTexts = ({ doc, fields, locale, path = '', stored }: LocalizedTextsArgs): LocalizedText[] =>
  fields.flatMap((field): LocalizedText[] => {
    const here = path === '' ? field.name : `${path}.${field.name}`
    const value = doc[field.name]
    const other = stored?.[field.name]
    if (isHidden(field) || isOfStaff(field)) return []
    if ('localized' in field && field.localized) {
      if (!TEXTS.includes(field.type)) return []
      const isRequired = 'required' in field && field.required === true
      return [{ isRequired, path: here, values: valuesOf({ locale, own: value, stored: other }) }]
    }
    if (field.type === 'group' || field.type === 'tab') {
      const [under, over] = [isRecord(other) ? other : null, isRecord(value) ? value : {}]
      return localizedTexts({ doc: over, fields: field.flattenedFields, locale, path: here, stored: under })
    }
    if (field.type !== 'array' && field.type !== 'blocks') return []
    return rowsOf(value).flatMap((row, index) => {
      const children =
        field.type === 'array'
          ? field.flattenedFields
          : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
      const at = `${here}.${String(index)}`
      return localizedTexts({ doc: row, fields: children ?? [], locale, path: at, stored: sameRow(other, row) })
    })
  })
