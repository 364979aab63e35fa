import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { inAdminLanguage } from '../../../src/fields/validation/inAdminLanguage.js'
import { passwordProblem } from '../passwordProblem.js'

type CheckArgs = { email?: string | undefined; password: unknown; req: PayloadRequest }

const check = ({ email, password, req }: CheckArgs): void => {
  const problem = passwordProblem({ email, password: typeof password === 'string' ? password : '' })
  if (!problem) return
  throw new ValidationError(
    { collection: 'users', errors: [{ message: inAdminLanguage(req, problem), path: 'password' }] },
    req.t,
  )
}

// A reset tells its later hooks nothing of the new password; the account it belongs to is known only there.
const resetPasswords = new WeakMap<object, unknown>()

/** A reset by mail runs no field hooks: its password is checked before anything else. */
export const checkResetPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password } = (args as { data: { password?: unknown } }).data
  check({ password, req })
  resetPasswords.set(req, password)
  return args
}

/** Refuses a password that is short, endless, or the e-mail itself, wherever an account is written. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const stored = originalDoc as { email?: string } | undefined
  const email = (data?.email as string | undefined) ?? stored?.email
  const password: unknown = resetPasswords.get(req) ?? data?.password
  // The panel leaves the field empty where a password stays as it is.
  const isUnset = password === undefined || password === null || password === ''
  if (!isUnset || operation === 'create') check({ email, password, req })
  return data
}
