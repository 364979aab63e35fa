import type { SanitizedConfig } from 'payload'

import { guardEndpoints } from './guardEndpoints.js'
import { guardOperation } from './guardOperation.js'

/** Puts the query guard in front of everything that is read, the collections of plugins and of Payload included. */
export const guardQueries = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    // First, so that no other hook sees a query that is refused; once, where several configurations share a collection.
    const others = (collection.hooks.beforeOperation ?? []).filter((hook) => hook !== guardOperation)
    collection.hooks.beforeOperation = [guardOperation, ...others]
    if (collection.endpoints) collection.endpoints = guardEndpoints(collection.endpoints)
  }
  for (const global of config.globals) if (global.endpoints) global.endpoints = guardEndpoints(global.endpoints)
  config.endpoints = guardEndpoints(config.endpoints) as SanitizedConfig['endpoints']
  return config
}
