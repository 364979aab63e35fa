import type { CollectionBeforeValidateHook } from 'payload'

import { isPublicationNoted, publicationOf } from './publication.js'
import { refuseSharedChanges } from './refuseSharedChanges.js'

/**
 * Judges what the client sent where it was noted: by now Payload has dropped the fields a translator may not write,
 * which would turn a refusal into silence.
 *
 * @throws Forbidden
 */
export const guardTranslator: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const arrived = (data ?? {}) as Record<string, unknown>
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const after = isPublicationNoted(req, collection.slug) ? publicationOf(req, collection.slug).submitted : arrived
  for (const sent of [after, arrived]) {
    refuseSharedChanges({ after: sent, before, fields: collection.flattenedFields, req })
  }
  return data
}
