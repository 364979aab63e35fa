import type { Endpoint, PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { findCovering } from '../ask/findCovering.js'
import { restricting } from '../ask/restriction.js'
import { pickParameters } from './readParameters.js'

const OWN = ['all', 'any', 'date', 'none', 'partner', 'state'] as const

/** The same request without the parameters that Payload’s list knows nothing of. */
const withoutOwn = (req: PayloadRequest): Pick<PayloadRequest, 'query' | 'search'> => {
  const isOwn = (name: string): boolean => OWN.some((own) => own === name)
  const search = new URLSearchParams(req.search ?? '')
  for (const name of OWN) search.delete(name)
  return {
    query: Object.fromEntries(Object.entries(req.query ?? {}).filter(([name]) => !isOwn(name))),
    search: search.size > 0 ? `?${search.toString()}` : '',
  }
}

/**
 * `GET /covering?all=&any=&none=&partner=&state=&date=`: the list of projects itself, with its own parameters,
 * rights and form, kept to those that have the domains, partner and state asked for.
 */
export const coveringProjects = (settings: CooperationDomainsSettings): Endpoint => ({
  handler: async (req) => {
    const { where } = await findCovering({ ...pickParameters(req, [...OWN, 'draft', 'locale']), req, settings })
    const list = req.payload.collections[settings.projects]?.config.endpoints
    const find = (Array.isArray(list) ? list : []).find(({ method, path }) => method === 'get' && path === '/')
    if (!find) throw new Error(`The collection "${settings.projects}" has no list over REST.`)
    return find.handler(Object.assign(restricting(req, where), withoutOwn(req)))
  },
  method: 'get',
  path: '/covering',
})
