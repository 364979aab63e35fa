import type { AuthCollectionSlug, CollectionConfig, Config, Endpoint } from 'payload'

import { addDataAndFileToRequest, headersWithCors } from 'payload'

import { equalWork } from './equalWork.js'
import { forgotPassword } from './forgotPassword.js'
import { noteSuccess } from './noteSuccess.js'

const forgotEndpoint = (collection: AuthCollectionSlug): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await forgotPassword({ collection, email: req.data?.email, req })
    return Response.json(
      { message: req.t('general:success') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
  method: 'post',
  path: '/forgot-password',
})

const withLogins = (collection: CollectionConfig): CollectionConfig =>
  collection.auth
    ? {
        ...collection,
        endpoints: [
          forgotEndpoint(collection.slug),
          ...(collection.endpoints === false ? [] : (collection.endpoints ?? [])),
        ],
        hooks: {
          ...collection.hooks,
          // Last, when whatever else may refuse a login has had its say.
          afterOperation: [...(collection.hooks?.afterOperation ?? []), noteSuccess],
          beforeOperation: [equalWork, ...(collection.hooks?.beforeOperation ?? [])],
        },
      }
    : collection

/** Makes logins and forgotten passwords of every collection of accounts tell nothing of who has one. */
export const attachLogins = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withLogins),
})
