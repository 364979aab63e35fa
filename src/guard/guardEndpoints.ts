import type { Endpoint, PayloadRequest } from 'payload'

import { isStaff } from '../access/isStaff.js'
import { checkPublicParameters } from './checkPublicParameters.js'
import { checkStaffParameters } from './checkStaffParameters.js'
import { readParameters } from './readParameters.js'
import { refuseStaffEndpoint } from './refuseStaffEndpoint.js'

/** Payload's own; an endpoint of ours reads its parameters itself. */
const STANDARD = new Set(['/', '/:id', '/:id/duplicate', '/count', '/me', '/versions', '/versions/:id'])

const guarded = new WeakSet<Endpoint>()

const guard = (endpoint: Endpoint, slug: string | undefined): Endpoint => {
  if (guarded.has(endpoint)) return endpoint
  const { handler } = endpoint
  const result: Endpoint = {
    ...endpoint,
    handler: async (req: PayloadRequest) => {
      refuseStaffEndpoint({ endpoint, req, slug })
      const parameters = readParameters(req.search ?? '')
      if (STANDARD.has(endpoint.path)) {
        if (isStaff({ req })) checkStaffParameters(parameters)
        else checkPublicParameters(parameters)
      }
      return handler(req)
    },
  }
  guarded.add(result)
  return result
}

/** Puts the check of the parameters, which needs to know who asks, in front of every endpoint of a collection or global. */
export const guardEndpoints = (endpoints: Endpoint[], slug?: string): Endpoint[] =>
  endpoints.map((endpoint) => guard(endpoint, slug))
