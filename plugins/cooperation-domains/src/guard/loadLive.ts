import type { PayloadRequest } from 'payload'

import type { Stored } from '../service/values.js'

import { isolatedRequest } from '../service/isolatedRequest.js'

type LoadLiveArgs = { collection: string; id: unknown; req: PayloadRequest }

/** What the public reads of a document, with every language in it, published or not; null where there is none. */
export const loadLive = async ({ collection, id, req }: LoadLiveArgs): Promise<Stored | null> => {
  if (typeof id !== 'string' && typeof id !== 'number') return null
  const doc: Stored | null = await req.payload.db.findOne<Stored & { id: string }>({
    collection,
    joins: {},
    req: isolatedRequest(req),
    where: { id: { equals: id } },
  })
  return doc
}
