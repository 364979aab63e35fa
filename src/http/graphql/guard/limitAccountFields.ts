import type { FieldNode } from 'graphql'

import { refuse } from './refuse.js'

/** Payload names them by what they do and the collection, as in `loginUser`. */
const ACCOUNT_FIELD = /^(forgotPassword|login|refreshToken|resetPassword|unlock|verifyEmail)[A-Z]/

/**
 * One attempt on an account an operation, whatever its alias: each counts where attempts are counted by request.
 *
 * @throws QueryRefused
 */
export const limitAccountFields = (fields: FieldNode[]): void => {
  const names = fields.map(({ name }) => name.value).filter((name) => ACCOUNT_FIELD.test(name))
  if (names.length > 1)
    refuse(
      `The operation holds ${String(names.length)} fields about accounts (${String(names[0])}…); at most 1 is allowed.`,
    )
}
