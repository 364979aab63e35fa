import type { FieldHook } from 'payload'

import { LOCALES, SOURCE_LOCALE } from '../../config/localization.js'
import { publicationOf } from '../../publishing/publication.js'
import { freeSlug } from './freeSlug.js'
import { slugify } from './slugify.js'

type Texts = Record<string, unknown>

const textsOf = (value: unknown): Texts => (typeof value === 'object' && value !== null ? { ...(value as Texts) } : {})

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/**
 * Gives the languages that are not being edited their slugs: a copy gets its own in each, and what is published
 * in every language gets those that were left empty. A copy is published in none.
 */
export const settleOtherSlugs =
  (source: string): FieldHook =>
  async ({ collection, operation, originalDoc, req, siblingDocWithLocales, value }) => {
    if (!collection || !siblingDocWithLocales) return value as unknown
    const { intent, isDuplicate } = publicationOf(req, collection.slug)
    if (!isDuplicate && intent !== 'publishAll') return value as unknown
    const stored = siblingDocWithLocales as Record<string, unknown>
    const slugs = textsOf(stored.slug)
    const texts = textsOf(stored[source])
    for (const locale of LOCALES.filter((code) => code !== (req.locale ?? SOURCE_LOCALE))) {
      const last = slugs[locale]
      if (isFilled(last) && !isDuplicate) continue
      const text = texts[locale]
      const base = isFilled(text) ? slugify(text) : isFilled(last) ? last : ''
      if (base === '') continue
      slugs[locale] = await freeSlug({
        base,
        collection: collection.slug,
        id: operation === 'update' ? (originalDoc as { id?: string } | undefined)?.id : undefined,
        locale,
        req,
      })
    }
    stored.slug = slugs
    if (isDuplicate) stored._status = {}
    return value as unknown
  }
