import type { Config } from 'payload'

import { requireStatedAccess } from '../access/requireStatedAccess.js'
import { attachAudit } from '../audit/attachAudit.js'
import { attachIntegrity } from '../integrity/attachIntegrity.js'
import { requireBoundedNumbers } from '../integrity/requireBoundedNumbers.js'
import { attachLogins } from '../logins/attachLogins.js'

/** What holds for every collection, whichever file or plugin made it. */
export const houseRules = (config: Config): Config =>
  attachAudit(attachLogins(attachIntegrity(requireBoundedNumbers(requireStatedAccess(config)))))
