import type { CollectionBeforeReadHook, FlattenedField } from 'payload'

import type { Locale } from '../config/localization.js'

import { seesDrafts } from '../access/seesDrafts.js'
import { fallbackChain, isLocale, LOCALES, SOURCE_LOCALE } from '../config/localization.js'
import { mapLocalizedLeaves } from './mapLocalizedLeaves.js'
import { isRecord } from '../values/isRecord.js'

type Statuses = Partial<Record<Locale, string>>
type RawDocument = Record<string, unknown>

/** Both databases leave out the locales that were never saved; an absent status means a draft. */
const wholeStatus = (status: unknown): Statuses | undefined =>
  isRecord(status)
    ? Object.fromEntries(LOCALES.map((code) => [code, status[code] === 'published' ? 'published' : 'draft']))
    : undefined

const keepLocales = (fields: FlattenedField[], doc: RawDocument, kept: readonly Locale[]): RawDocument =>
  mapLocalizedLeaves({
    doc,
    fields,
    map: (values) => Object.fromEntries(Object.entries(values).filter(([code]) => kept.some((k) => k === code))),
  })

/**
 * Withholds the text of languages that are not published from readers who may not see drafts, so that Payload's own
 * fallback answers with French, and notes in `_locale` which language the document came in.
 * Works on the stored document, which holds every language.
 */
export const servePublishedLocales: CollectionBeforeReadHook = ({ collection, doc, overrideAccess, req }) => {
  const raw = doc as RawDocument
  // Without a status nothing is known to be published, so everything is withheld.
  const statuses = wholeStatus(raw._status) ?? {}
  const locale: Locale | undefined = isLocale(req.locale) ? req.locale : undefined
  const withheld = overrideAccess !== true && !seesDrafts({ req })
  if (!withheld) return { ...raw, _locale: locale ?? null, _status: statuses }
  const chain = fallbackChain(locale ?? SOURCE_LOCALE)
  const published = chain.filter((code) => statuses[code] === 'published')
  const [served] = published
  return {
    ...keepLocales(collection.flattenedFields, raw, published),
    _locale: served ?? null,
    _status: Object.fromEntries(LOCALES.map((code) => [code, served ? 'published' : 'draft'])),
  }
}
