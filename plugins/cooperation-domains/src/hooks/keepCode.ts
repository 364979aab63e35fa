import type { FieldHook } from 'payload'

import { ValidationError } from 'payload'

import { messageOf } from '../translations/messages.js'

/** A code is written into exports and frontends: it stays what it was. */
export const keepCode: FieldHook = ({ operation, originalDoc, req, value }) => {
  const stored = (originalDoc as { code?: string } | undefined)?.code
  if (operation === 'update' && stored !== undefined && value !== undefined && value !== stored) {
    throw new ValidationError(
      {
        collection: 'domains',
        errors: [{ message: messageOf('COOP_DOMAIN_CODE_KEPT', req.i18n.language), path: 'code' }],
      },
      req.t,
    )
  }
  return value as unknown
}
