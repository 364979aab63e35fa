import type { PayloadRequest } from 'payload'

import type { UsedBy } from './usedBy.js'
import type { Target } from './usersIn.js'

import { LOCALES } from '../../config/localization.js'
import { isolatedRequest } from '../../database/isolatedRequest.js'
import { findReferences } from '../references/findReferences.js'
import { planUsage } from './planUsage.js'
import { usersIn } from './usersIn.js'

const usersInGlobals = async (target: Target, req: PayloadRequest): Promise<UsedBy[]> => {
  const users: UsedBy[] = []
  for (const { flattenedFields: fields, slug, versions } of req.payload.config.globals) {
    const { paths, walked } = planUsage(fields, target.collection)
    if (paths.length + walked.length === 0) continue
    for (const draft of versions?.drafts ? [false, true] : [false]) {
      const doc = await req.payload.findGlobal({
        depth: 0,
        draft,
        locale: 'all',
        overrideAccess: true,
        req: isolatedRequest(req),
        slug,
      })
      const references = findReferences({ doc, fields, locales: LOCALES })
      for (const { collection, id, path } of references) {
        const isKnown = users.some((user) => user.collection === slug && user.path === path)
        if (collection === target.collection && String(id) === target.id && !isKnown) {
          users.push({ collection: slug, id: null, path, title: slug })
        }
      }
    }
  }
  return users
}

/**
 * Every place where a document is used: published rows, latest drafts and the trash of every collection, and globals.
 * Older versions do not count: one that names a deleted document cannot be restored.
 */
export const findUsers = async (target: Target, req: PayloadRequest): Promise<UsedBy[]> => {
  const users: UsedBy[] = []
  // One after the other: a MongoDB transaction cannot serve two statements at once.
  for (const collection of req.payload.config.collections) {
    if (!collection.slug.startsWith('payload-')) users.push(...(await usersIn(collection, target, req)))
  }
  return [...users, ...(await usersInGlobals(target, req))]
}
