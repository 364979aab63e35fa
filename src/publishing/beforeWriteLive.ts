import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { noteLiveChange } from '../audit/hooks/liveChange.js'
import { hasRole } from '../access/hasRole.js'
import { isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { formerSlugs } from './formerSlugs.js'
import { keepPublishedTexts } from './keepPublishedTexts.js'
import { nextLive } from './nextLive.js'
import { publicationOf } from './publication.js'
import { publishedLocales } from './statuses.js'
import { storedLive } from './storedDocument.js'

type Document = Record<string, unknown>

type BeforeWriteLiveArgs = {
  collection: SanitizedCollectionConfig
  /** The snapshot that stays the draft; absent when every language is published or unpublished at once. */
  draft?: Document
  id: number | string
  live?: Document | null
  locale?: string | null
  req: PayloadRequest
  result: Document
}

/**
 * Called by the patched update operation between the merge of locales and the write of what the public reads.
 * An editor's publication of one language takes the pending changes of shared fields and rows along;
 * a translator's leaves them in the draft.
 */
export const beforeWriteLive = async ({
  collection,
  draft,
  id,
  live,
  locale,
  req,
  result,
}: BeforeWriteLiveArgs): Promise<Document> => {
  const { intent, submitted } = publicationOf(req, collection.slug)
  const before = live ?? (await storedLive({ collection, id, req }))
  const fields = collection.flattenedFields
  const written = isLocale(locale) ? locale : SOURCE_LOCALE
  const whole = nextLive({
    fields,
    intent,
    keepShared: hasRole(req, 'translator'),
    live: before,
    locale: written,
    merged: result,
    submitted,
  })
  const next = keepPublishedTexts({ doc: whole, fields })
  const isShown = intent !== 'save' || publishedLocales(result).includes(written)
  noteLiveChange(req, { collection: collection.slug, id }, { after: next, before, intent, isShown, locale: written })
  if (!fields.some(({ name }) => name === 'slugHistory')) return next
  const slugHistory = formerSlugs({ live: before, next })
  if (draft) draft.slugHistory = slugHistory
  return { ...next, slugHistory }
}
