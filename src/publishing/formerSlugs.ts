import { randomBytes } from 'node:crypto'

import { LOCALES } from '../config/localization.js'
import { publishedLocales } from './statuses.js'

type Document = Record<string, unknown>

export type FormerSlug = { id?: string; locale: string; slug: string }

const slugsOf = (doc: Document): Document =>
  typeof doc.slug === 'object' && doc.slug !== null ? (doc.slug as Document) : {}

const historyOf = (doc: Document): FormerSlug[] =>
  Array.isArray(doc.slugHistory) ? (doc.slugHistory as FormerSlug[]) : []

const isSame = (a: FormerSlug, b: FormerSlug): boolean => a.locale === b.locale && a.slug === b.slug

/** The slugs under which each published language of a document could be found before `next`, oldest first. */
export const formerSlugs = ({ live, next }: { live: Document; next: Document }): FormerSlug[] => {
  const published = publishedLocales(live)
  const history = historyOf(live)
  const left = LOCALES.filter((locale) => published.includes(locale)).flatMap((locale) => {
    const slug = slugsOf(live)[locale]
    return typeof slug === 'string' && slug !== slugsOf(next)[locale]
      ? [{ id: randomBytes(12).toString('hex'), locale, slug }]
      : []
  })
  const added = left.filter((entry) => !history.some((known) => isSame(known, entry)))
  return [...history, ...added].filter(({ locale, slug }) => slugsOf(next)[locale] !== slug)
}
