import type { Request, RequestHandler, Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import type { Buckets } from './rateLimits.js'

import { addressKey } from './addressKey.js'
import { kindOfRequest, type RequestFacts, type RequestKind } from './kindOfRequest.js'
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

export type LimitAddresses = {
  /** The API: each request by what it does. */
  api: RequestHandler
  /** The panel's own pages and functions, as reads: a form asks for its state while one types. */
  panel: RequestHandler
}

/** Express answers with the socket's own address, or with the one that the trusted proxies wrote down. */
const senderOf = (req: Request): string => {
  const address = addressKey(req.ip)
  return address === 'unknown' ? addressKey(req.socket.remoteAddress) : address
}

/** Counts each request of an address, before its body is read. */
export const limitAddresses = ({ buckets, config, payload }: LimitAddressesArgs): LimitAddresses => {
  let hasWarned = false
  const warnOfProxy = (req: Request): void => {
    if (hasWarned || !buckets || req.headers['x-forwarded-for'] === undefined) return
    if (req.app.get('trust proxy') !== 0) return
    hasWarned = true
    payload.logger.warn('X-Forwarded-For is not read while TRUST_PROXY is 0: behind a proxy all visitors count as one.')
  }
  const count = async (req: Request, res: Response, kind: RequestKind): Promise<void> => {
    warnOfProxy(req)
    res.locals.from = senderOf(req)
    const verdict = await buckets?.[kind].consume(res.locals.from)
    if (verdict) addRateHeaders(res, [verdict])
    if (verdict?.isAllowed === false) throw overLimit({ config, req, res, verdict })
  }
  return {
    api: async (req, res, next) => {
      const [path = ''] = req.originalUrl.split('?')
      res.locals.facts = kindOfRequest({
        collections: payload.collections,
        contentType: req.get('content-type'),
        method: req.method,
        override: req.get('x-payload-http-method-override') ?? req.get('x-http-method-override'),
        path,
      })
      await count(req, res, res.locals.facts.kind)
      next()
    },
    panel: async (req, res, next) => {
      await count(req, res, 'read')
      next()
    },
  }
}
