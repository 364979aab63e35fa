import type { Config } from 'payload'

import { requireStatedAccess } from '../access/requireStatedAccess.js'
import { attachAudit } from '../audit/attachAudit.js'
import { attachIntegrity } from '../integrity/attachIntegrity.js'
import { requireBoundedNumbers } from '../integrity/requireBoundedNumbers.js'
import { attachLogins } from '../logins/attachLogins.js'

export type HouseRule = (config: Config) => Config

/** In order of their work. */
export const HOUSE_RULES: readonly HouseRule[] = [
  requireStatedAccess,
  requireBoundedNumbers,
  attachIntegrity,
  attachLogins,
  attachAudit,
]

/** What holds for every collection, whichever file or plugin made it. */
export const houseRules = (config: Config): Config => HOUSE_RULES.reduce((kept, rule) => rule(kept), config)
