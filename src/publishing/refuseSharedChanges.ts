import type { FlattenedField, PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import { hasRole } from '../access/hasRole.js'
import { sharedDifferences } from './sharedDifferences.js'

type RefuseSharedChangesArgs = {
  after: Record<string, unknown>
  before: Record<string, unknown>
  fields: FlattenedField[]
  req: PayloadRequest
}

/**
 * A translator who tries to change what all languages share is refused, instead of being ignored in silence.
 *
 * @throws Forbidden
 */
export const refuseSharedChanges = ({ after, before, fields, req }: RefuseSharedChangesArgs): void => {
  if (!hasRole(req, 'translator')) return
  const paths = sharedDifferences({ after, before, fields })
  if (paths.length === 0) return
  req.payload.logger.info({ msg: 'translator refused on shared fields', paths })
  throw new Forbidden(req.t)
}
