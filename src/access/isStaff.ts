import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.js'
import { STAFF_ROLES } from './roles.js'

/** Everybody who works in the admin panel; a frontend's API key does not. */
export const isStaff = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, ...STAFF_ROLES)
