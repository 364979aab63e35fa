import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { passwordProblem } from './passwordProblem.js'

type CheckArgs = { email?: string | undefined; name?: string | undefined; password: unknown; req: PayloadRequest }

const check = async ({ email, name, password, req }: CheckArgs): Promise<void> => {
  const problem = await passwordProblem({ email, name, password: typeof password === 'string' ? password : '' })
  if (!problem) return
  throw new ValidationError(
    { collection: 'users', errors: [{ message: inAdminLanguage(req, problem), path: 'password' }] },
    req.t,
  )
}

// A reset tells its later hooks nothing of the new password; the account it belongs to is known only there.
const resetPasswords = new WeakMap<object, unknown>()

/** Whether a hook runs within a reset by mail, which Payload calls an update. */
export const isReset = (req: PayloadRequest): boolean => resetPasswords.has(req)

/** A reset by mail runs no field hooks: its password is checked before anything else. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password } = (args as { data: { password?: unknown } }).data
  await check({ password, req })
  resetPasswords.set(req, password)
  return args
}

type Account = { email?: string; name?: string }

/** Refuses a password that is short, endless, common, or the account's own words, wherever an account is written. */
export const checkPassword: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const stored = originalDoc as Account | undefined
  const given = data as (Account & { password?: unknown }) | undefined
  const email = given?.email ?? stored?.email
  const name = given?.name ?? stored?.name
  const password: unknown = resetPasswords.get(req) ?? given?.password
  // The panel leaves the field empty where a password stays as it is.
  const isUnset = password === undefined || password === null || password === ''
  if (!isUnset || operation === 'create') await check({ email, name, password, req })
  return data
}
