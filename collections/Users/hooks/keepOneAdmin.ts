import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { APIError } from 'payload'

import { isolatedRequest } from '../../../src/database/isolatedRequest.js'
import { lockDocument } from '../../../src/database/index.js'
import { inAdminLanguage } from '../../../src/fields/validation/inAdminLanguage.js'

const refuseWithoutOther = async (id: number | string, req: PayloadRequest): Promise<void> => {
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

type WriteArgs = { data?: { role?: unknown } }

/** Two administrators who remove each other at the same moment wait for each other, so that one of them stays. */
export const queueForAdmins: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isChangingRoles =
    operation === 'delete' || (operation === 'update' && (args as WriteArgs).data?.role !== undefined)
  if (isChangingRoles) await lockDocument({ collection: 'users', id: 'administrators', req })
  return args
}

/** The last administrator cannot be deleted: nobody could make another one from the panel. */
export const keepOneAdmin: CollectionBeforeDeleteHook = ({ id, req }) => refuseWithoutOther(id, req)

/** Nor can the last administrator become something else. */
export const keepAdminRole: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const stored = originalDoc as { id: string; role?: string } | undefined
  const isDemotion = operation === 'update' && data?.role !== undefined && data.role !== 'admin'
  if (isDemotion && stored?.role === 'admin') await refuseWithoutOther(stored.id, req)
  return data
}
