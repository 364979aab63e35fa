import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.js'

/** The communications team: editors and administrators. */
export const isEditor = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'editor')
