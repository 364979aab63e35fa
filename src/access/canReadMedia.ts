import type { PayloadRequest, Where } from 'payload'

import { hasRole } from './hasRole.js'

/** Internal files are for staff and for a frontend's preview. */
export const canReadMedia = ({ req }: { req: PayloadRequest }): boolean | Where =>
  hasRole(req, 'admin', 'editor', 'translator', 'reader') || { visibility: { equals: 'public' } }
