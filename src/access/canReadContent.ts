import type { PayloadRequest, Where } from 'payload'

import { fallbackChain, isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { seesDrafts } from './seesDrafts.js'

/**
 * The public reads a document when it is out of the trash and published in the
 * language asked for or in one that this language falls back to.
 */
export const canReadContent = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (seesDrafts({ req })) return true
  const locale = req.locale ?? SOURCE_LOCALE
  if (!isLocale(locale)) return false
  return {
    and: [
      { deletedAt: { exists: false } },
      { or: fallbackChain(locale).map((code) => ({ [`_status.${code}`]: { equals: 'published' } })) },
    ],
  }
}
