import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import type { Registry } from 'prom-client'

import { Counter, Gauge, Histogram } from 'prom-client'

import { createRouteGroup } from '../watch/routeGroup.js'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const METHODS = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

type WatchRequestsArgs = { config: SanitizedConfig; registry: Registry }

/** Counts and times requests, refusals by rule, and what a cache said (`res.locals.cache`). */
export const watchRequests = ({ config, registry }: WatchRequestsArgs): RequestHandler => {
  const registers = [registry]
  const requests = new Counter({
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    name: 'jumelage_http_requests_total',
    registers,
  })
  const duration = new Histogram({
    buckets: SECONDS,
    help: 'Seconds from the head of a request to the end of its answer.',
    labelNames: ['method', 'route'],
    name: 'jumelage_http_request_duration_seconds',
    registers,
  })
  const refusals = new Counter({
    help: 'Requests and GraphQL operations refused, by the rule that refused them.',
    labelNames: ['rule'],
    name: 'jumelage_http_refusals_total',
    registers,
  })
  const aborted = new Counter({
    help: 'Requests whose client went away before the end of the answer.',
    name: 'jumelage_http_aborted_total',
    registers,
  })
  const underWay = new Gauge({
    help: 'Requests being answered now.',
    name: 'jumelage_http_requests_under_way',
    registers,
  })
  const cached = new Counter({
    help: 'What the cache of published content had to say.',
    labelNames: ['result'],
    name: 'jumelage_cache_answers_total',
    registers,
  })
  const groupOf = createRouteGroup(config)
  return (req, res, next) => {
    const began = process.hrtime.bigint()
    underWay.inc()
    res.once('close', () => {
      underWay.dec()
      const method = METHODS.has(req.method) ? req.method : 'other'
      const route = groupOf(req.originalUrl.split('?')[0] ?? '')
      if (!res.writableFinished) aborted.inc()
      requests.inc({ method, route, status: String(res.statusCode) })
      duration.observe({ method, route }, Number(process.hrtime.bigint() - began) / 1e9)
      const { cache, refusal } = res.locals
      if (refusal !== undefined) refusals.inc({ rule: refusal })
      if (cache !== undefined) cached.inc({ result: cache })
    })
    next()
  }
}
