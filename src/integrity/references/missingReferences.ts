import type { PayloadRequest } from 'payload'

import type { Finding } from '../findings.js'
import type { Reference } from './reference.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { MESSAGES } from '../messages.js'
import { isDocumentID } from './isDocumentID.js'

type MissingArgs = { references: Reference[]; req: PayloadRequest }

/** Content may name content; accounts and Payload's own collections are nobody's to name. */
const isNameable = (slug: string, req: PayloadRequest): boolean => {
  const collection = Object.hasOwn(req.payload.collections, slug) ? req.payload.collections[slug] : undefined
  return collection !== undefined && !collection.config.auth && !slug.startsWith('payload-')
}

const existingIDs = async (slug: string, ids: string[], req: PayloadRequest): Promise<Set<string>> => {
  const { trash } = req.payload.collections[slug]?.config ?? {}
  // The adapter itself is asked: neither hooks nor access have a say in whether a row exists.
  const { docs } = await req.payload.db.find({
    collection: slug,
    limit: ids.length,
    pagination: false,
    req: isolatedRequest(req),
    select: {},
    // The collection's own order may be by a translated title, which needs a language.
    sort: 'id',
    where: { and: [{ id: { in: ids } }, ...(trash ? [{ deletedAt: { exists: false } }] : [])] },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** The references that lead to nothing: a malformed id, a missing document, one in the trash. One query a collection. */
export const missingReferences = async ({ references, req }: MissingArgs): Promise<Finding[]> => {
  const isWellFormed = ({ collection, id }: Reference): boolean =>
    isNameable(collection, req) && isDocumentID(req.payload.db.name, id)
  const existing = new Map<string, Set<string>>()
  const sought = references.filter(isWellFormed)
  for (const slug of new Set(sought.map(({ collection }) => collection))) {
    const ids = sought.filter(({ collection }) => collection === slug).map(({ id }) => String(id))
    existing.set(slug, await existingIDs(slug, [...new Set(ids)], req))
  }
  return references
    .filter((reference) => !isWellFormed(reference) || !existing.get(reference.collection)?.has(String(reference.id)))
    .map(({ path }) => ({ message: MESSAGES.referenceMissing, path }))
}
