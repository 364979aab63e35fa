import type { Config } from 'payload'

import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  maxComplexity: 1000,
  queries: staffOnlyPermissions,
}
