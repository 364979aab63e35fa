import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isPublished } from './isPublished.js'
import { isRecord, type Stored, textOf } from './values.js'

type TitleOfArgs = {
  collection: SanitizedCollectionConfig
  doc: Stored
  locale: string | undefined
  req: PayloadRequest
}

/** Field that names a document in lists. */
export const titleFieldOf = (collection: Pick<SanitizedCollectionConfig, 'admin'>): string =>
  collection.admin.useAsTitle ?? 'id'

/**
 * What a stored document is called: in the language asked for where it is published in it, else in the default one;
 * of a document that is not published, whatever there is. Its id where it has no name.
 */
export const titleOf = ({ collection, doc, locale, req }: TitleOfArgs): string => {
  const value = doc[titleFieldOf(collection)]
  const { localization } = req.payload.config
  if (!isRecord(value) || !localization) return textOf(value) ?? String(doc.id)
  const isShown = (code: string): boolean => isPublished({ collection, doc, locale: code, localization })
  const asked = locale !== undefined && isShown(locale) ? textOf(value[locale]) : null
  const inDefault = textOf(value[localization.defaultLocale])
  return (
    asked ?? inDefault ?? localization.localeCodes.map((code) => textOf(value[code])).find(Boolean) ?? String(doc.id)
  )
}
