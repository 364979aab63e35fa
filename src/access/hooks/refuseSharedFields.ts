import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { sharedDifferences } from '../../publishing/sharedDifferences.js'
import { hasRole } from '../hasRole.js'

type UpdateArgs = { data?: Record<string, unknown>; id?: string; overrideAccess?: boolean }

/**
 * A translator who sends another value for what all languages share is refused. Payload would drop it and answer 200
 * before any later hook could see it. The admin panel sends shared fields too, unchanged: so they are compared.
 *
 * @throws Forbidden
 */
export const refuseSharedFields: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data, id, overrideAccess } = args as UpdateArgs
  const isTranslation = operation === 'update' && overrideAccess !== true && hasRole(req, 'translator')
  if (!isTranslation || !collection.versions?.drafts || id === undefined || !data) return args
  const before = await req.payload.findByID({
    collection: collection.slug,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    joins: false,
    locale: req.locale,
    overrideAccess: true,
    req: isolatedRequest(req),
    trash: true,
  })
  if (!before) return args
  const differences = sharedDifferences({ after: data, before: before, fields: collection.flattenedFields })
  const isTrashing = data.deletedAt !== undefined && data.deletedAt !== null
  if (differences.length > 0 || isTrashing) throw new Forbidden(req.t)
  return args
}
