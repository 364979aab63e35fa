import type { Config } from 'payload'

import { dropDeadMutations } from '../guard/dropDeadMutations.js'
import { staffOnlyPermissions } from '../guard/staffOnlyPermissions.js'

export const graphQL: NonNullable<Config['graphQL']> = {
  disablePlaygroundInProduction: true,
  maxComplexity: 1000,
  mutations: dropDeadMutations,
  queries: staffOnlyPermissions,
}
