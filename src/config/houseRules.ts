import type { Config } from 'payload'

import { requireStatedAccess } from '../access/requireStatedAccess.js'
import { boundNumbers } from '../guard/numbers/boundNumbers.js'
import { attachIntegrity } from '../integrity/attachIntegrity.js'

/** What holds for every collection, whichever file or plugin made it. */
export const houseRules = (config: Config): Config => attachIntegrity(boundNumbers(requireStatedAccess(config)))
