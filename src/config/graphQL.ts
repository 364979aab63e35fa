import type { Config } from 'payload'

import { dropDeadMutations } from '../guard/dropDeadMutations.js'
import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'
import { forgotMutations } from '../logins/forgotMutations.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  mutations: (graphQL, context) => ({ ...dropDeadMutations(graphQL, context), ...forgotMutations(graphQL, context) }),
  queries: staffOnlyPermissions,
}
