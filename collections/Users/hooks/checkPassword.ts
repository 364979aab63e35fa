import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import { inAdminLanguage } from '../../../src/fields/validation/inAdminLanguage.js'
import { passwordProblem } from '../passwordProblem.js'

/** Refuses a password that is short, endless, or the e-mail itself, wherever an account is written. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (typeof data?.password !== 'string') return data
  const stored = originalDoc as { email?: string } | undefined
  const email = (data.email as string | undefined) ?? stored?.email
  const problem = passwordProblem({ email, password: data.password })
  if (!problem) return data
  throw new ValidationError(
    { collection: 'users', errors: [{ message: inAdminLanguage(req, problem), path: 'password' }] },
    req.t,
  )
}
