import type { Endpoint, Payload } from 'payload'

import { createLocalReq } from 'payload'

type AskArgs = {
  body?: unknown
  /** A collection’s slug, or undefined for an address of its own. */
  collection?: string
  params?: Record<string, string>
  path: string
  payload: Payload
  search?: string
}

const endpointsOf = ({ config }: Payload, collection: string | undefined): Omit<Endpoint, 'root'>[] => {
  const found = collection ? config.collections.find(({ slug }) => slug === collection)?.endpoints : config.endpoints
  return Array.isArray(found) ? found : []
}

/** Asks an endpoint as the public does, without the way through HTTP; answers the text that would be sent. */
export const ask = async ({ body, collection, params = {}, path, payload, search = '' }: AskArgs): Promise<string> => {
  const method = body === undefined ? 'get' : 'post'
  const endpoint = endpointsOf(payload, collection).find((one) => one.path === path && one.method === method)
  if (!endpoint) throw new Error(`There is no ${method} ${path}.`)
  const req = await createLocalReq({}, payload)
  Object.assign(req, {
    json: () => Promise.resolve(body),
    payloadAPI: 'REST',
    query: Object.fromEntries(new URLSearchParams(search)),
    routeParams: { collection, ...params },
    search,
  })
  const answer = await endpoint.handler(req)
  return answer.text()
}
