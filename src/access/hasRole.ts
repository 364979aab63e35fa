import type { PayloadRequest } from 'payload'

import type { Role } from './roles.js'

import { accountOf } from './roles.js'

/** Whether the request comes from an account in one of these roles. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean => {
  const role = accountOf(req)?.role
  return role !== undefined && roles.includes(role)
}
