import type { FlattenedField } from 'payload'

import type { Locale } from '../config/localization.js'
import type { MissingText } from './findMissingTexts.js'

import { LOCALES, SOURCE_LOCALE } from '../config/localization.js'
import { findMissingTexts } from './findMissingTexts.js'
import { overlayLocale } from './overlayLocale.js'
import { publishedLocales } from './statuses.js'

type Document = Record<string, unknown>

type TextsBlockingPublicationArgs = {
  /** What is being saved, flat, in `locale`. */
  data: Document
  fields: FlattenedField[]
  /** Only the texts of `locale` go out; rows and shared fields stay as the public has them. */
  keepShared: boolean
  /** The latest version, with every language in it; empty for a new document. */
  latest: Document
  /** What the public may read now, with every language in it; empty for a new document. */
  live: Document
  locale: Locale
  publishAll: boolean
}

/**
 * The texts without which a publication is refused: every required one of each language that is being published, and of
 * French always. A language that is public already is looked at too, since new rows reach it, unless French answers for it.
 */
export const textsBlockingPublication = (args: TextsBlockingPublicationArgs): MissingText[] => {
  const { data, fields, keepShared, latest, live, locale, publishAll } = args
  const draft = overlayLocale({ base: latest, fields, locale, source: data })
  if (publishAll) return findMissingTexts({ doc: draft, fields, locales: LOCALES })
  const already = publishedLocales(live).filter((code) => code !== locale)
  const next = overlayLocale({
    base: live,
    fields,
    keepShared: keepShared && publishedLocales(live).length > 0,
    locale,
    source: data,
  })
  const hasSource = locale === SOURCE_LOCALE || already.includes(SOURCE_LOCALE)
  const ofPublic = findMissingTexts({
    doc: next,
    fields,
    locales: hasSource ? [...new Set([SOURCE_LOCALE, locale])] : [locale, ...already],
  })
  return hasSource ? ofPublic : [...findMissingTexts({ doc: draft, fields, locales: [SOURCE_LOCALE] }), ...ofPublic]
}
