import type { Config } from 'payload'

import { forgotMutations } from '../logins/forgotMutations.js'
import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  maxComplexity: 1000,
  mutations: forgotMutations,
  queries: staffOnlyPermissions,
}
