import type { FieldAccess } from 'payload'

import { accountOf } from './roles.js'

/** Administrators, and each for the own account. */
export const isAdminOrSelfField: FieldAccess = ({ doc, id, req }) => {
  const account = accountOf(req)
  const owner = id ?? (doc as { id?: string } | undefined)?.id
  return account?.role === 'admin' || (account !== undefined && owner !== undefined && account.id === String(owner))
}
