import type { Config } from 'payload'

import { requireStatedAccess } from '../access/requireStatedAccess.js'
import { attachAudit } from '../audit/attachAudit.js'
import { attachIntegrity } from '../integrity/attachIntegrity.js'
import { requireBoundedNumbers } from '../integrity/requireBoundedNumbers.js'

/** What holds for every collection, whichever file or plugin made it. */
export const houseRules = (config: Config): Config =>
  attachAudit(attachIntegrity(requireBoundedNumbers(requireStatedAccess(config))))
