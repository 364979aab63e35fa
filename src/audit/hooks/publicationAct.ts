import type { Locale } from '../../config/localization.js'
import type { LiveChange } from './liveChange.js'

import { LOCALES } from '../../config/localization.js'
import { publishedLocales } from '../../publishing/statuses.js'

type PublicationAct = { action: 'published' | 'unpublished'; locales: Locale[] }

/** What a save does to the public, as one act; undefined where the public reads what it read before. */
export const publicationAct = ({ after, before, intent, isShown, locale }: LiveChange): PublicationAct | undefined => {
  const [shown, was] = [publishedLocales(after), publishedLocales(before)]
  const withdrawn = was.filter((code) => !shown.includes(code))
  if (withdrawn.length > 0) return { action: 'unpublished', locales: withdrawn }
  const concerned =
    intent === 'publishAll' ? shown : intent === 'unpublish' || intent === 'unpublishAll' ? [] : [locale]
  const locales = LOCALES.filter(
    (code) => shown.includes(code) && (!was.includes(code) || (concerned.includes(code) && isShown)),
  )
  return locales.length > 0 ? { action: 'published', locales } : undefined
}
