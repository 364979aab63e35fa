import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { collectDefaultMetrics, Registry } from 'prom-client'

import type { MetricsSettings } from '../../config/metrics.js'

import { countOverdueJobs } from './countOverdueJobs.js'
import { sayBuild } from './sayBuild.js'
import { createTokenCheck } from './tokenCheck.js'
import { watchDatabase } from './watchDatabase.js'
import { watchRequests } from './watchRequests.js'

export type Metrics = {
  /** Answers a scrape with everything counted so far. */
  serve: RequestHandler
  /** Where `/metrics` is served: beside the API, or on a port of its own. */
  settings: MetricsSettings
  /** Counts and times every request behind it. */
  watch: RequestHandler
}

type CreateMetricsArgs = { payload: Payload; settings: MetricsSettings }

/** What this process does, for Prometheus. The values of labels come from the configuration and from code, never from clients. */
export const createMetrics = async ({ payload, settings }: CreateMetricsArgs): Promise<Metrics> => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  countOverdueJobs({ payload, registry })
  await sayBuild({ payload, registry })
  watchDatabase({ payload, registry })
  const isAllowed = settings.token === undefined ? () => true : createTokenCheck(settings.token)
  return {
    serve: async (req, res) => {
      res.setHeader('cache-control', 'no-store')
      if (!isAllowed(req)) {
        res.setHeader('www-authenticate', 'Bearer')
        res.status(401).json({ errors: [{ message: 'Send METRICS_TOKEN as a bearer token.' }] })
        return
      }
      const text = await registry.metrics()
      res.setHeader('content-type', registry.contentType)
      res.end(text)
    },
    settings,
    watch: watchRequests({ config: payload.config, registry }),
  }
}
