import type { Config } from 'payload'

import { forgotMutations } from '../logins/forgotMutations.js'
import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  mutations: forgotMutations,
  queries: staffOnlyPermissions,
}
