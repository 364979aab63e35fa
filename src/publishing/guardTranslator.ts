import type { CollectionBeforeValidateHook } from 'payload'

import { refuseSharedChanges } from './refuseSharedChanges.js'

export const guardTranslator: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  refuseSharedChanges({ after: data ?? {}, before: originalDoc ?? {}, fields: collection.flattenedFields, req })
  return data
}
