import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import type { UsedBy } from './usedBy.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { LOCALES } from '../../config/localization.js'
import { findReferences } from '../references/findReferences.js'
import { planUsage } from './planUsage.js'
import { titleOf } from './titleOf.js'

export type Target = { collection: string; id: string }

type Document = { id: number | string } & Record<string, unknown>

type PagesArgs = { collection: SanitizedCollectionConfig; isDraft: boolean; req: PayloadRequest; where: Where }

const PAGE_SIZE = 100

/** Reads whole documents: a `select` of rows loses the lists in them on SQLite. The trash is included. */
async function* documents({ collection, isDraft, req, where }: PagesArgs): AsyncGenerator<Document> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: collection.slug,
      depth: 0,
      draft: isDraft,
      joins: false,
      limit: PAGE_SIZE,
      locale: 'all',
      overrideAccess: true,
      page,
      req: isolatedRequest(req),
      sort: 'id',
      trash: true,
      where,
    })
    yield* docs as unknown as Document[]
    if (!hasNextPage) return
  }
}

/** Where documents of one collection use the target, in their published row or their latest draft. */
export const usersIn = async (
  collection: SanitizedCollectionConfig,
  target: Target,
  req: PayloadRequest,
): Promise<UsedBy[]> => {
  const { admin, flattenedFields: fields, slug, versions } = collection
  const { paths, walked } = planUsage(fields, target.collection)
  const found = new Map<string, UsedBy>()
  const states = versions?.drafts ? [false, true] : [false]
  if (paths.length + walked.length === 0) return []
  // What no query can find is read document by document; deletions are rare.
  const where: Where = walked.length > 0 ? {} : { or: paths.map((path) => ({ [path]: { equals: target.id } })) }
  for (const isDraft of states) {
    for await (const doc of documents({ collection, isDraft, req, where })) {
      if (slug === target.collection && String(doc.id) === target.id) continue
      for (const { collection: named, id, path } of findReferences({ doc, fields, locales: LOCALES })) {
        if (named !== target.collection || String(id) !== target.id) continue
        const user = { collection: slug, id: String(doc.id), path, title: titleOf(doc, admin.useAsTitle) }
        found.set(`${user.id} ${path}`, user)
      }
    }
  }
  return [...found.values()]
}
