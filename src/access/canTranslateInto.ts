import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.js'
import { accountOf } from './roles.js'

/** A translator writes in the locales of the account, one at a time. */
export const canTranslateInto = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req, 'translator') && (accountOf(req)?.locales ?? []).some((locale) => locale === req.locale)
