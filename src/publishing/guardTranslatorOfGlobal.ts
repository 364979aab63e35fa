import type { GlobalBeforeValidateHook } from 'payload'

import { refuseSharedChanges } from './refuseSharedChanges.js'

export const guardTranslatorOfGlobal: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  refuseSharedChanges({
    after: data as Record<string, unknown>,
    before: (originalDoc ?? {}) as Record<string, unknown>,
    fields: global.flattenedFields,
    req,
  })
  return data as unknown
}
