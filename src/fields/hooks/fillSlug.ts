import type { FieldHook, PayloadRequest } from 'payload'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { slugify } from './slugify.js'

const MAX_TRIES = 20

/** Makes a slug from another field when it was left empty, with a number behind it when the plain one is taken. */
export const fillSlug =
  (source: string): FieldHook =>
  async ({ collection, data, originalDoc, req, value }): Promise<unknown> => {
    const stored = originalDoc as Record<string, unknown> | undefined
    if (typeof value === 'string' && value.trim() !== '') return slugify(value)
    const query = req.query as PayloadRequest['query'] | undefined
    const isAutosave = String(query?.autosave) === 'true' && data?._status !== 'published'
    const text: unknown = data?.[source] ?? stored?.[source]
    const base = typeof text === 'string' ? slugify(text) : ''
    if (isAutosave || base === '' || !collection) return value === undefined ? undefined : null
    const { docs } = await req.payload.find({
      collection: collection.slug,
      depth: 0,
      limit: MAX_TRIES * 5,
      locale: req.locale ?? undefined,
      overrideAccess: true,
      req: isolatedRequest(req),
      trash: true,
      where: { slug: { like: base }, ...(stored?.id ? { id: { not_equals: stored.id } } : {}) },
    })
    const taken = new Set(docs.map((doc) => (doc as { slug?: unknown }).slug))
    for (let number = 1; number <= MAX_TRIES; number += 1) {
      const candidate = number === 1 ? base : `${base}-${String(number)}`
      if (!taken.has(candidate)) return candidate
    }
    return base
  }
