import type { SanitizedCollectionConfig } from 'payload'

import type { TestApp } from '../../support/app/bootApp.js'
import type { Documents } from './fillWorld.js'
import { plant } from './plant.js'

type LinkArgs = { app: TestApp; collections: SanitizedCollectionConfig[]; documents: Documents }

/** Lets every published document name, in each list of relations, a document that anybody may see and one that nobody may. */
export const linkToHidden = async ({ app, collections, documents }: LinkArgs): Promise<void> => {
  for (const collection of collections) {
    const id = documents.open[collection.slug]
    if (id === undefined) continue
    for (const field of collection.flattenedFields) {
      if (field.type !== 'relationship' && field.type !== 'upload') continue
      if (typeof field.relationTo !== 'string') continue
      const target = field.relationTo
      const hidden = target === 'users' ? app.accounts.editor.id : documents.hidden[target]
      const open = documents.open[target]
      if (hidden === undefined || hidden === id) continue
      const value = field.hasMany ? [open, hidden].filter((item) => item !== undefined && item !== id) : hidden
      const status = collection.versions?.drafts ? { _status: 'published' } : {}
      await plant({ app, collection, id, values: { [field.name]: value, ...status } }).catch(() => false)
    }
  }
}
