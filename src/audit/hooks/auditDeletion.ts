import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { recordAct } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'

type Document = Record<string, unknown> & { id: number | string }

const titles = new WeakMap<object, Map<string, string | null>>()

/** The answer to a deletion may hold no title, and the document is gone by then. */
export const noteTitle: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const field = collection.admin.useAsTitle ?? 'id'
  const found = await req.payload.db.findOne<Document>({
    collection: collection.slug,
    joins: false,
    req: isolatedRequest(req),
    select: { [field]: true },
    where: { id: { equals: id } },
  })
  const noted = titles.get(req) ?? new Map<string, string | null>()
  titles.set(req, noted.set(`${collection.slug}:${String(id)}`, titleText(found?.[field])))
}

/** Logs that a document is gone for good, or an account. */
export const auditDeletion: CollectionAfterDeleteHook<Document> = async ({ collection, doc, id, req }) => {
  await recordAct({
    action: collection.auth ? 'account-deleted' : 'deleted',
    req,
    subject: { collection: collection.slug, id, title: titles.get(req)?.get(`${collection.slug}:${String(id)}`) },
  })
  return doc
}
