import type { CollectionBeforeValidateHook } from 'payload'

import { refuseSharedChanges } from '../../publishing/refuseSharedChanges.js'
import { withoutFileFields } from '../fileFields.js'

/** As in every collection, but for what Payload itself writes of the file into the data of each save. */
export const guardTranslatorOfMedia: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  refuseSharedChanges({
    after: withoutFileFields(data ?? {}),
    before: (originalDoc ?? {}) as Record<string, unknown>,
    fields: collection.flattenedFields,
    req,
  })
  return data
}
