import type { Endpoint, SanitizedConfig } from 'payload'

import { Forbidden } from 'payload'

import { isStaff } from '../access/isStaff.js'
import { nobody } from '../access/nobody.js'
import { deletePreference } from './deletePreference.js'

const STAFF_ONLY = ['payload-locked-documents', 'payload-preferences']
const CLOSED = ['payload-jobs', 'payload-kv', 'payload-migrations']
const CLOSED_GLOBALS = ['payload-jobs-stats']

const isPreferenceDeletion = ({ method, path }: Endpoint): boolean => method === 'delete' && path === '/:key'

/** An endpoint of such a collection asks no access rule by itself. */
const closed = (endpoint: Endpoint, rule: typeof isStaff): Endpoint => {
  const handler = isPreferenceDeletion(endpoint) ? deletePreference : endpoint.handler
  return {
    ...endpoint,
    handler: (req) => {
      if (!rule({ req })) throw new Forbidden(req.t)
      return handler(req)
    },
  }
}

/** Payload opens its own collections and globals to every account, API keys included; here staff, or nobody. */
export const closeInternalCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const rule = STAFF_ONLY.includes(collection.slug) ? isStaff : CLOSED.includes(collection.slug) ? nobody : undefined
    if (!rule) continue
    if (collection.endpoints) collection.endpoints = collection.endpoints.map((endpoint) => closed(endpoint, rule))
    for (const operation of ['create', 'delete', 'read', 'readVersions', 'update'] as const) {
      const stated = collection.access[operation]
      // Payload's own rule (for preferences: one's own) stays in force behind ours.
      collection.access[operation] = (args) => rule(args) && stated(args)
    }
  }
  for (const { access } of config.globals.filter(({ slug }) => CLOSED_GLOBALS.includes(slug))) {
    Object.assign(access, { read: nobody, readVersions: nobody, update: nobody })
  }
  return config
}
