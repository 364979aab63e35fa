import type { FieldHook } from 'payload'

import { ValidationError } from 'payload'

/** A code is written into exports and frontends: it stays what it was. */
export const keepCode: FieldHook = ({ operation, originalDoc, req, value }) => {
  const stored = (originalDoc as { code?: string } | undefined)?.code
  if (operation === 'update' && stored !== undefined && value !== undefined && value !== stored) {
    throw new ValidationError(
      { collection: 'domains', errors: [{ message: `Le code ${stored} ne peut pas être changé.`, path: 'code' }] },
      req.t,
    )
  }
  return value as unknown
}
