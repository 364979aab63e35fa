import type { FieldHook } from 'payload'

import { isLocale, SOURCE_LOCALE } from '../../config/localization.js'
import { publicationOf } from '../../publishing/publication.js'
import { freeSlug } from './freeSlug.js'
import { slugify } from './slugify.js'

type StoredID = { id?: number | string }

/** Makes a slug from another field when it was left empty, with a number behind it when the plain one is taken. */
export const fillSlug =
  (source: string): FieldHook =>
  async ({ collection, data, operation, originalDoc, req, value }) => {
    if (!collection) return value as unknown
    const { intent, isAutosave, isDuplicate, submitted } = publicationOf(req, collection.slug)
    // A version brings its own slug back, or none.
    if (intent === 'restore') return value as unknown
    const isOwn = typeof value === 'string' && value.trim() !== '' && (!isDuplicate || 'slug' in submitted)
    if (isOwn) return slugify(value)
    if (isAutosave && intent === 'draft') return value === undefined ? undefined : null
    const text: unknown = data?.[source] ?? (originalDoc as Record<string, unknown> | undefined)?.[source]
    const base = typeof text === 'string' ? slugify(text) : ''
    if (base === '') return value === undefined ? undefined : null
    return freeSlug({
      base,
      collection: collection.slug,
      id: operation === 'update' ? (originalDoc as StoredID | undefined)?.id : undefined,
      locale: isLocale(req.locale) ? req.locale : SOURCE_LOCALE,
      req,
    })
  }
