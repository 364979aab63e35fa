import type { PayloadRequest, Where } from 'payload'

import { hasRole } from './hasRole.js'
import { accountOf } from './roles.js'

/** Administrators reach every account, everybody else their own. */
export const isAdminOrSelf = ({ req }: { req: PayloadRequest }): boolean | Where => {
  const account = accountOf(req)
  if (!account) return false
  return hasRole(req, 'admin') || { id: { equals: account.id } }
}
