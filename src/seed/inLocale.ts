import type { Locale, RichTextBlock } from './content/types.js'

import { LOCALES } from '../config/localization.js'
import { toLexical } from './content/toLexical.js'
import { isRecord } from '../values/isRecord.js'

const isLocalized = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  isRecord(value) && 'fr' in value && Object.keys(value).every((key) => LOCALES.some((locale) => locale === key))

const isRichText = (value: unknown): value is RichTextBlock[] =>
  Array.isArray(value) && value.every((block) => isRecord(block) && typeof block.type === 'string')

/** One language of a seed value: each localized leaf becomes its text, or undefined where it waits for a translator. */
export const inLocale = (value: unknown, locale: Locale): unknown => {
  if (isLocalized(value)) {
    const text = value[locale]
    return isRichText(text) ? toLexical(text) : text
  }
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLocale(item, locale)]))
}
