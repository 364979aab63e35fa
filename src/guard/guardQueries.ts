import type { SanitizedConfig } from 'payload'

import { guardEndpoints } from './guardEndpoints.js'
import { guardOperation } from './guardOperation.js'
import { withholdRelations } from './withholdRelations.js'
import { withoutDeadRoutes } from './withoutDeadRoutes.js'

/** Puts the query guard in front of everything that is read, the collections of plugins and of Payload included. */
export const guardQueries = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    // First, so that no other hook sees a query that is refused; once, where several configurations share a collection.
    const others = (collection.hooks.beforeOperation ?? []).filter((hook) => hook !== guardOperation)
    collection.hooks.beforeOperation = [guardOperation, ...others]
    const after = (collection.hooks.afterOperation ?? []).filter((hook) => hook !== withholdRelations)
    collection.hooks.afterOperation = [...after, withholdRelations]
    // Without endpoints Payload answers 501; an empty list is a 404 like any other address that is none.
    collection.endpoints = guardEndpoints(withoutDeadRoutes(collection), collection.slug)
  }
  for (const global of config.globals) global.endpoints = guardEndpoints(withoutDeadRoutes(global), global.slug)
  config.endpoints = guardEndpoints(config.endpoints) as SanitizedConfig['endpoints']
  return config
}
