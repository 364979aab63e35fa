import type { FieldAccess, FieldHook } from 'payload'

import { isDeepStrictEqual } from 'node:util'

import { Forbidden } from 'payload'

/** A form writes an unset field as its default: false, an empty text, an empty list. */
const plain = (value: unknown): unknown => {
  const isUnset = value === undefined || value === null || value === '' || value === false
  return isUnset || (Array.isArray(value) && value.length === 0) ? null : value
}

/**
 * Payload drops a change that field access forbids in silence; here it is refused.
 *
 * @throws Forbidden (403)
 */
export const refuseSharedChange =
  (mayUpdate: FieldAccess): FieldHook =>
  async ({ data, operation, originalDoc, overrideAccess, previousValue, req, siblingData, value }) => {
    if (operation !== 'update' || overrideAccess === true) return value as unknown
    if (isDeepStrictEqual(plain(value), plain(previousValue))) return value as unknown
    const isAllowed = await mayUpdate({
      doc: originalDoc as Record<string, unknown>,
      req,
      siblingData,
      ...(data && { data }),
    })
    if (!isAllowed) throw new Forbidden(req.t)
    return value as unknown
  }
