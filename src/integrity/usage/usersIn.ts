import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import type { UsedBy } from './usedBy.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { LOCALES } from '../../config/localization.js'
import { findReferences } from '../references/findReferences.js'
import { planUsage } from './planUsage.js'
import { titleOf } from './titleOf.js'

export type Target = { collection: string; id: string }

type Document = { id: number | string } & Record<string, unknown>

type PagesArgs = {
  collection: SanitizedCollectionConfig
  isDraft: boolean
  names: string[]
  req: PayloadRequest
  where: Where
}

const PAGE_SIZE = 100

/** Reads only the fields that can hold a reference, the trash included, in every language. */
async function* documents({ collection, isDraft, names, req, where }: PagesArgs): AsyncGenerator<Document> {
  const title = collection.admin.useAsTitle
  const select = Object.fromEntries([...names, ...(title ? [title] : [])].map((name) => [name, true]))
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: collection.slug as CollectionSlug,
      depth: 0,
      draft: isDraft,
      joins: false,
      limit: PAGE_SIZE,
      locale: 'all',
      overrideAccess: true,
      page,
      req: isolatedRequest(req),
      select: select as never,
      sort: 'id',
      trash: true,
      where,
    })
    yield* docs as unknown as Document[]
    if (!hasNextPage) return
  }
}

const topLevel = (paths: string[]): string[] => [...new Set(paths.map((path) => path.split('.')[0] ?? path))]

/** Where documents of one collection use the target, in their published row or their latest draft. */
export const usersIn = async (collection: SanitizedCollectionConfig, target: Target, req: PayloadRequest): Promise<UsedBy[]> => {
  const { admin, flattenedFields: fields, slug, versions } = collection
  const { paths, walked } = planUsage(fields, target.collection)
  const found = new Map<string, UsedBy>()
  const states = versions && versions.drafts ? [false, true] : [false]
  const searches = [
    { names: topLevel(paths), where: { or: paths.map((path) => ({ [path]: { equals: target.id } })) } as Where },
    { names: walked, where: {} },
  ].filter(({ names }) => names.length > 0)
  for (const isDraft of states) {
    for (const search of searches) {
      for await (const doc of documents({ ...search, collection, isDraft, req })) {
        if (slug === target.collection && String(doc.id) === target.id) continue
        for (const { collection: named, id, path } of findReferences({ doc, fields, locales: LOCALES })) {
          if (named !== target.collection || String(id) !== target.id) continue
          const user = { collection: slug, id: String(doc.id), path, title: titleOf(doc, admin.useAsTitle) }
          found.set(`${user.id} ${path}`, user)
        }
      }
    }
  }
  return [...found.values()]
}
