import type { PublicAfter } from '../../plugins/cooperation-domains/src/index.js'

import { hasRole } from '../access/hasRole.js'
import { isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { isRecord } from '../values/isRecord.js'
import { nextLive } from './nextLive.js'
import { publicationOf } from './publication.js'
import { publishedLocales, statusEverywhere } from './statuses.js'

/** What a save does to what the public reads, by the same rules as the save itself. */
export const publicAfter: PublicAfter = ({ collection, data, live, req }) => {
  const { intent, submitted } = publicationOf(req, collection.slug)
  if (intent === 'draft' || intent === 'restore') return { doc: live, isPublishing: false }
  const locale = isLocale(req.locale) ? req.locale : SOURCE_LOCALE
  const before = live ?? {}
  const statusAfter = (): unknown => {
    if (intent === 'publishAll') return statusEverywhere('published')
    if (intent === 'unpublishAll') return statusEverywhere('draft')
    return { ...(isRecord(before._status) && before._status), [locale]: data._status }
  }
  const doc = nextLive({
    fields: collection.flattenedFields,
    intent,
    keepShared: hasRole(req, 'translator'),
    live: before,
    locale,
    merged: { ...data, _status: statusAfter() },
    submitted,
  })
  const isBack = Boolean(before.deletedAt) && publishedLocales(doc).length > 0
  const isPublic =
    intent === 'publish' || intent === 'publishAll' || (intent === 'save' && data._status === 'published')
  return { doc, isPublishing: !doc.deletedAt && (isPublic || isBack) }
}
