import type { Endpoint } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { askAttention } from '../ask/askAttention.js'
import { readParameters } from './readParameters.js'

/** `GET /cooperation-domains/attention?date=&locale=`: what needs care; staff only. */
export const attention = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const parameters = readParameters(req, ['date', 'locale'])
    return Response.json(await askAttention({ ...parameters, req, settings }))
  },
  method: 'get',
  path: '/cooperation-domains/attention',
})
