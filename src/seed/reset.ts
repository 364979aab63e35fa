import type { CollectionSlug, Payload } from 'payload'

import { CONTENT_COLLECTIONS } from './isContentEmpty.js'

const BATCH = 100

/** Deletes one document after the other, again and again: what another document uses can only go after it. */
const deleteAll = async (payload: Payload, collection: CollectionSlug): Promise<number> => {
  let deleted = 0
  for (;;) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      joins: false,
      limit: BATCH,
      overrideAccess: true,
      trash: true,
    })
    if (docs.length === 0) return deleted
    const before = deleted
    for (const { id } of docs) {
      const result = await payload.delete({
        collection,
        depth: 0,
        overrideAccess: true,
        trash: true,
        where: { id: { equals: id } },
      })
      deleted += result.docs.length
    }
    if (deleted === before)
      throw new Error(`Some ${collection} are still used by other documents: nothing more was deleted.`)
  }
}

/** Deletes every project, page, convention, partner city, organisation and media file; accounts, domains and the city stay. */
export const reset = async (payload: Payload): Promise<number> => {
  let deleted = 0
  for (const collection of CONTENT_COLLECTIONS) deleted += await deleteAll(payload, collection)
  return deleted
}
