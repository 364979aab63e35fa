import type { Locale } from '../config/localization.js'

import { LOCALES } from '../config/localization.js'
import { isRecord } from '../values/isRecord.js'

/** The locales in which a stored document (every language in it) is published. */
export const publishedLocales = (doc: Record<string, unknown> | null | undefined): Locale[] => {
  const status = doc?._status
  return isRecord(status) ? LOCALES.filter((code) => status[code] === 'published') : []
}

/** One status for all locales. */
export const statusEverywhere = (status: 'draft' | 'published'): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((code) => [code, status])) as Record<Locale, string>
