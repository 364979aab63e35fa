import type { Endpoint } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { askMatrix } from '../ask/askMatrix.js'
import { readParameters } from './readParameters.js'

/** `GET /cooperation-domains/matrix?partner=&domain=&date=&all=&draft=&locale=`: every partner in every domain. */
export const coverageMatrix = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const parameters = readParameters(req, ['all', 'date', 'domain', 'draft', 'locale', 'partner'])
    return Response.json(await askMatrix({ ...parameters, req, settings }))
  },
  method: 'get',
  path: '/cooperation-domains/matrix',
})
