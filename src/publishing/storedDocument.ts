import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { getLatestCollectionVersion } from 'payload'

import { isolatedRequest } from '../database/isolatedRequest.js'

type StoredDocument = Record<string, unknown>
type StoredArgs = { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }

/** What the public reads from: the document itself, with every language in it. */
export const storedLive = async ({ collection, id, req }: StoredArgs): Promise<StoredDocument> =>
  (await req.payload.db.findOne<StoredDocument & { id: string }>({
    collection: collection.slug,
    req: isolatedRequest(req),
    where: { id: { equals: id } },
  })) ?? {}

/** What editors work on: the latest version, with every language in it. */
export const storedLatest = async ({ collection, id, req }: StoredArgs): Promise<StoredDocument> =>
  ((await getLatestCollectionVersion({
    config: collection,
    id,
    payload: req.payload,
    query: { collection: collection.slug, where: { id: { equals: id } } },
    req: isolatedRequest(req) as PayloadRequest,
  })) as StoredDocument | undefined) ?? {}
