import type { RequestHandler } from 'express'

import { runAs } from '../audit/trail/caller.js'

const IPV4_IN_IPV6 = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** Lets whatever the request does know which address it came from, as `TRUST_PROXY` reads it. */
export const rememberCaller: RequestHandler = (req, _res, next) => {
  const way = req.path.startsWith('/api/graphql') ? 'graphql' : 'rest'
  runAs({ address: req.ip?.replace(IPV4_IN_IPV6, '') ?? null, way }, next)
}
