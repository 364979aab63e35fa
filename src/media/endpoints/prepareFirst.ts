import type { Endpoint, PayloadRequest } from 'payload'

import { addDataAndFileToRequest } from 'payload'

import { isEditor } from '../../access/isEditor.js'
import { noObject } from '../../integrity/body/noObject.js'
import { mediaCollection } from '../mediaCollection.js'
import { prepareChange } from '../prepareChange.js'

type Route = { method: 'patch' | 'post'; path: string }

const isRoute =
  ({ method, path }: Route) =>
  (endpoint: Endpoint): boolean =>
    endpoint.method === method && endpoint.path === path

/**
 * Payload's own route, with the pictures made before its transaction begins: on SQLite everybody's saves would
 * wait for them.
 */
export const prepareFirst = ({ method, path }: Route): Endpoint => ({
  handler: async (req: PayloadRequest) => {
    const endpoints = mediaCollection(req.payload).endpoints || []
    const [, own] = endpoints.filter(isRoute({ method, path }))
    if (!own) throw new Error(`Payload has no ${method} ${path} of its own`)
    await addDataAndFileToRequest(req)
    // Payload spreads it into an object before any hook sees it.
    if (Array.isArray(req.data)) throw noObject(req)
    // Payload reads the body of a request that has one, and this one is read.
    Object.defineProperty(req, 'body', { configurable: true, value: null })
    const id = req.routeParams?.id as string | undefined
    if (isEditor({ req })) {
      await prepareChange({
        data: req.data,
        operation: method === 'post' ? 'create' : 'update',
        req,
        ...(id !== undefined && { id }),
      })
    }
    return own.handler(req)
  },
  method,
  path,
})
