import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.js'

export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin')
