import type { RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import type { Buckets } from './rateLimits.js'

import { addressKey } from './addressKey.js'
import { kindOfRequest, type RequestFacts } from './kindOfRequest.js'
import { addRateHeaders } from './rateHeaders.js'
import { overLimit } from './refuse.js'

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    /** What the request's first line says of it. */
    facts: RequestFacts
    /** The address that the limits count, in one spelling. */
    from: string
  }
}

type LimitAddressesArgs = { buckets: Buckets | undefined; config: SanitizedConfig; payload: Payload }

/** Counts each request of an address, before its body is read. */
export const limitAddresses =
  ({ buckets, config, payload }: LimitAddressesArgs): RequestHandler =>
  async (req, res, next) => {
    const [path = ''] = req.originalUrl.split('?')
    const facts = kindOfRequest({
      collections: payload.collections,
      contentType: req.get('content-type'),
      method: req.method,
      override: req.get('x-payload-http-method-override') ?? req.get('x-http-method-override'),
      path,
    })
    res.locals.facts = facts
    // Express answers with the socket's own address, or with the one that the trusted proxies wrote down.
    const address = addressKey(req.ip)
    res.locals.from = address === 'unknown' ? addressKey(req.socket.remoteAddress) : address
    const verdict = await buckets?.[facts.kind].consume(res.locals.from)
    if (verdict) addRateHeaders(res, [verdict])
    if (verdict?.isAllowed === false) throw overLimit({ config, req, res, verdict })
    next()
  }
