import type { PayloadRequest } from 'payload'

import type { Locale } from '../../config/localization.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'

const MAX_TRIES = 100

type FreeSlugArgs = {
  base: string
  collection: string
  /** The document the slug is for, which may keep its own. */
  id?: number | string | undefined
  locale: Locale
  req: PayloadRequest
}

/** `base`, or `base-2`, `base-3`… where others of the collection have it in this language already. */
export const freeSlug = async ({ base, collection, id, locale, req }: FreeSlugArgs): Promise<string> => {
  const candidates = Array.from({ length: MAX_TRIES }, (_, index) =>
    index === 0 ? base : `${base}-${String(index + 1)}`,
  )
  const { docs } = await req.payload.db.find<{ slug?: Partial<Record<Locale, string>> } & { id: string }>({
    collection,
    pagination: false,
    req: isolatedRequest(req),
    sort: 'id',
    where: {
      and: [{ [`slug.${locale}`]: { in: candidates } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])],
    },
  })
  const taken = new Set(docs.map((doc) => doc.slug?.[locale]))
  return candidates.find((candidate) => !taken.has(candidate)) ?? base
}
