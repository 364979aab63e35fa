import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { guardBody } from './hooks/guardBody.js'
import { guardDeletion } from './hooks/guardDeletion.js'
import { guardGlobalBody } from './hooks/guardGlobalBody.js'
import { guardRowIds } from './hooks/guardRowIds.js'
import { guardRestore } from './hooks/guardRestore.js'
import { guardTrashing } from './hooks/guardTrashing.js'

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), guardDeletion],
    beforeOperation: [guardBody, ...(collection.hooks?.beforeOperation ?? [])],
    // Last, as with a deletion: what a collection itself says against the trash is told first.
    beforeValidate: [guardRestore, guardRowIds, ...(collection.hooks?.beforeValidate ?? []), guardTrashing],
  },
})

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [guardGlobalBody, ...(global.hooks?.beforeOperation ?? [])] },
})

/** Gives every collection and global the integrity rules: bodies, references, and what is in use. */
export const attachIntegrity = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(guarded),
  globals: (config.globals ?? []).map(guardedGlobal),
})
