import type { Endpoint, PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { askCheck } from '../ask/askCheck.js'
import { readParameters } from './readParameters.js'

/** Undefined for what is not JSON. */
const readBody = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return (await req.json?.()) as unknown
  } catch {
    return undefined
  }
}

/** `POST /coverage/check?date=&locale=`: how the project in the body would be covered; nothing is written. */
export const coverageCheck = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const parameters = readParameters(req, ['date', 'locale'])
    return Response.json(await askCheck({ ...parameters, body: await readBody(req), req, settings }))
  },
  method: 'post',
  path: '/coverage/check',
})
