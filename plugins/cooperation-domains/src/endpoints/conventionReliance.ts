import type { Endpoint } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { askReliance } from '../ask/askReliance.js'
import { readParameters } from './readParameters.js'

/** `GET /:id/reliance?date=&locale=`: where a convention stands and what rests on it; staff only. */
export const conventionReliance = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const parameters = readParameters(req, ['date', 'locale'])
    return Response.json(await askReliance({ ...parameters, id: String(req.routeParams?.id), req, settings }))
  },
  method: 'get',
  path: '/:id/reliance',
})
