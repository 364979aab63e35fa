import type { Config } from 'payload'

import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  queries: staffOnlyPermissions,
}
