import type { CollectionSlug, PayloadRequest } from 'payload'

import { ownQuery } from './ownQuery.js'

type ReadableIDsArgs = { collection: string; ids: string[]; req: PayloadRequest }

/** Which of these documents the reader may see. */
export const readableIDs = async ({ collection, ids, req }: ReadableIDsArgs): Promise<Set<string>> => {
  const slug = collection as CollectionSlug
  const access = (await req.payload.collections[slug]?.config.access.read({ req })) ?? false
  if (access === true || ids.length === 0) return new Set(ids)
  if (access === false) return new Set()
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    joins: false,
    locale: req.locale as 'fr',
    overrideAccess: false,
    pagination: false,
    // Isolated, so that the language and the loader of the caller stay as they are.
    req: { context: ownQuery, query: req.query, transactionID: req.transactionID, user: req.user } as Partial<PayloadRequest>,
    select: {},
    where: { id: { in: ids } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
