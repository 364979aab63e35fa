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
  const after = isPublicationNoted(req, collection.slug) ? publicationOf(req, collection.slug).submitted : (data ?? {})
  for (const sent of [after, data ?? {}]) {
    refuseSharedChanges({ after: sent, before: originalDoc ?? {}, fields: collection.flattenedFields, req })
  }
  return data
}
