import type { Check, Problem } from '../problem.js'

import { contentCollections, within } from '../documents.js'
import { existingIDs, versionParents } from '../existingIDs.js'
import { counted } from '../problem.js'

/** Versions and drafts whose document is gone: they show in no list, but for that of drafts. */
export const versions: Check = {
  find: async ({ payload }) => {
    const found: Problem[] = []
    for (const { slug, versions: kept } of contentCollections(payload)) {
      if (!kept) continue
      const ids = await existingIDs(payload, slug)
      for (const { id, parent } of await versionParents(payload, slug)) {
        if (parent !== undefined && ids.has(parent)) continue
        found.push({
          key: `${slug} ${id}`,
          mend: (transactionID) =>
            payload.db.deleteVersions({
              collection: slug,
              req: within(payload, transactionID),
              where: { id: { equals: id } },
            }),
          shown: `${slug}: version ${id} of ${parent ?? 'no document'}`,
        })
      }
    }
    return found
  },
  mending: 'These versions are deleted.',
  title: (count) => `${counted(count, 'version')} belong to no document.`,
}
