import type { SanitizedConfig } from 'payload'

import { isStaff } from '../access/isStaff.js'
import { nobody } from '../access/nobody.js'

const STAFF_ONLY = ['payload-locked-documents', 'payload-preferences']
const CLOSED = ['payload-jobs', 'payload-kv', 'payload-migrations']

/** Payload opens its own collections to every account, API keys included; here staff, or nobody. */
export const closeInternalCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const rule = STAFF_ONLY.includes(collection.slug) ? isStaff : CLOSED.includes(collection.slug) ? nobody : undefined
    if (!rule) continue
    for (const operation of ['create', 'delete', 'read', 'readVersions', 'update'] as const) {
      const stated = collection.access[operation]
      // Payload's own rule (for preferences: one's own) stays in force behind ours.
      collection.access[operation] = (args) => rule(args) && stated(args)
    }
  }
  return config
}
