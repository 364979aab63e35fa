import type { Endpoint, SanitizedConfig } from 'payload'

import { isRefusal, recordRefusal } from './recordRefusal.js'

const watched = (endpoint: Endpoint, collection: string): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const refused = (): Promise<void> => recordRefusal({ collection, email: req.data?.email, req })
    try {
      const response = await endpoint.handler(req)
      if (isRefusal(response)) await refused()
      return response
    } catch (error) {
      if (isRefusal(error)) await refused()
      throw error
    }
  },
})

/** Logs refused sign-ins over REST; no hook of Payload hears of them. */
export const auditSignIns = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.auth || !collection.endpoints) continue
    collection.endpoints = collection.endpoints.map((endpoint) =>
      endpoint.path === '/login' && endpoint.method === 'post' ? watched(endpoint, collection.slug) : endpoint,
    )
  }
  return config
}
