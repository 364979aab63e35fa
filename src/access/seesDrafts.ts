import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.js'

/** Staff always; a frontend's API key only where it asks for drafts, so that its public pages stay public. */
export const seesDrafts = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, 'admin', 'editor', 'translator') ||
  (hasRole(req, 'reader') && String((req.query as PayloadRequest['query'] | undefined)?.draft) === 'true')
