import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { isRecord, type Stored } from './values.js'

type IsPublishedArgs = {
  collection: Pick<SanitizedCollectionConfig, 'versions'>
  doc: Stored
  localization: SanitizedConfig['localization']
  /** The default language unless told otherwise. */
  locale?: string
}

/** Whether a stored document is out of the trash and published, where each language has a status of its own: in that language. */
export const isPublished = ({ collection, doc, locale, localization }: IsPublishedArgs): boolean => {
  if (doc.deletedAt) return false
  if (!collection.versions?.drafts) return true
  const { _status: status } = doc
  if (!isRecord(status) || !localization) return status === 'published'
  return status[locale ?? localization.defaultLocale] === 'published'
}
