import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { createHash } from 'node:crypto'

import { isReset } from '../passwords/checkPassword.js'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

type WriteArgs = { data?: Record<string, unknown> }

/**
 * The database keeps the SHA-256 of a reset token; the mail carries the token itself. Whoever reads the database, or a
 * copy of it, can reset no password. A token holds 160 random bits, so that nothing slower or salted is needed.
 */
export const hashResetToken: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as WriteArgs
  if (operation === 'resetPassword' && data) {
    // Payload reads the token from the object it was called with, not from what a hook returns.
    data.token = hashOf(typeof data.token === 'string' ? data.token : '')
    return args
  }
  // A forgotten password is stored by a nested update; a client's body never holds this name.
  if (operation !== 'update' || typeof data?.resetPasswordToken !== 'string') return args
  return { ...args, data: { ...data, resetPasswordToken: hashOf(data.resetPasswordToken) } }
}

/** A token that has been used is gone, not only expired. */
export const spendResetToken: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && isReset(req)) (data as Record<string, unknown>).resetPasswordToken = null
  return data
}
