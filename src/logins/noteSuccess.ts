import type { CollectionAfterOperationHook } from 'payload'

import { currentAttempt } from './attempt.js'

type Result = { user?: { email?: unknown } | null } | null

/** Tells the rate limits of a login, or a reset by mail, that has passed every check. */
export const noteSuccess: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation === 'login' || operation === 'resetPassword') {
    const email = (result as unknown as Result)?.user?.email
    if (typeof email === 'string') currentAttempt()?.succeeded(email)
  }
  return result
}
