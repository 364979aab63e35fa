import type { CollectionAfterOperationHook } from 'payload'

import { currentAttempt } from './attempt.js'

type Known = { args: { data?: { email?: unknown } }; result: { user?: { email?: unknown } | null } | null }

/** Tells the rate limits of a login, a reset by mail or an unlocking that has passed every check. */
export const noteSuccess: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const attempt = currentAttempt()
  const known = { args, result } as unknown as Known
  // Payload's type leaves the operation out.
  const isUnlock = (operation as string) === 'unlock'
  const email = isUnlock ? known.args.data?.email : known.result?.user?.email
  if (!attempt || typeof email !== 'string') return result
  try {
    if (isUnlock) await attempt.unlocked(email)
    else if (operation === 'login' || operation === 'resetPassword') await attempt.succeeded(email)
  } catch (error) {
    // A login does not fail for what only counts them.
    req.payload.logger.error({ err: error, msg: 'a login was not taken back from the rate limits' })
  }
  return result
}
