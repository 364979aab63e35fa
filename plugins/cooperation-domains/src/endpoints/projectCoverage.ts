import type { Endpoint } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { askProjectCoverage } from '../ask/askProjectCoverage.js'
import { readParameters } from './readParameters.js'

/** `GET /:id/coverage?date=&draft=&locale=`: how one project is covered. */
export const projectCoverage = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const parameters = readParameters(req, ['date', 'draft', 'locale'])
    const id = String(req.routeParams?.id)
    return Response.json(await askProjectCoverage({ ...parameters, id, req, settings }))
  },
  method: 'get',
  path: '/:id/coverage',
})
