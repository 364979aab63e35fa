import type { CollectionBeforeDeleteHook } from 'payload'

import { APIError } from 'payload'

import { isolatedRequest } from '../../../src/database/isolatedRequest.js'
import { inAdminLanguage } from '../../../src/fields/validation/inAdminLanguage.js'

/** The last administrator cannot be deleted: nobody could make another one from the panel. */
export const keepOneAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req: isolatedRequest(req),
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (totalDocs > 0) return
  throw new APIError(
    inAdminLanguage(req, {
      en: 'This is the last administrator: name another one first.',
      es: 'Es el último administrador: nombre antes a otro.',
      fr: 'C’est le dernier administrateur : nommez-en un autre d’abord.',
    }),
    409,
    null,
    true,
  )
}
