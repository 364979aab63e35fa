import type { Express, RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import express from 'express'

import type { Settings } from '../config/settings.js'

import { readApiRequest } from './bridge/readApiRequest.js'
import { crossOrigin } from './crossOrigin.js'
import { handleErrors } from './errors/handleErrors.js'
import { notFound } from './errors/notFound.js'
import { boundQuery } from './guard/boundQuery.js'
import { health } from './health.js'
import { admitUploads } from './limits/admitUploads.js'
import { plainPath } from './limits/plainPath.js'
import { logging } from './logging.js'
import type { Metrics } from './metrics/createMetrics.js'
import { rest } from './rest.js'
import { noteRefusals } from './watch/noteRefusals.js'
import { whenAsked } from './whenAsked.js'
import { adminHeaders, apiHeaders } from './securityHeaders.js'

const MIB = 1024 * 1024

/** Bytes: forms without a file; JSON and GraphQL bodies; an upload of 50 MB with the fields around it. */
const LIMITS = { form: 2 * MIB, json: MIB, multipart: 52 * MIB }

export type AppArgs = {
  /** Draws `/admin` and `/_next`; without it both are 404 and Next is never loaded. */
  admin?: RequestHandler
  config: SanitizedConfig
  /** Under which key `getPayload` keeps this instance; only a process with several needs one. */
  instanceKey?: string
  /** True from the moment the process has been asked to stop. */
  isStopping?: () => boolean
  metrics?: Metrics
  payload: Payload
  settings: Pick<Settings, 'accessLog' | 'corsOrigins' | 'logAddresses' | 'serverURL' | 'trustProxy'>
}

/**
 * The whole HTTP application for a Payload instance, ready to listen on any port.
 * It does not limit rates and does not cache.
 */
export const createApp = ({
  admin,
  config,
  instanceKey,
  isStopping = () => false,
  metrics,
  payload,
  settings,
}: AppArgs): Express => {
  const isHTTPS = settings.serverURL.startsWith('https:')
  const app = express()
  app.disable('x-powered-by')
  // Payload parses queries itself; a second parser would only be a second opinion.
  app.set('query parser', 'simple')
  app.set('trust proxy', settings.trustProxy)
  app.set('etag', false)

  app.use(logging(payload.logger, settings), noteRefusals)
  if (metrics) app.use(metrics.watch)
  if (metrics && metrics.settings.port === undefined) app.get('/metrics', apiHeaders(isHTTPS), metrics.serve)
  app.use('/health', apiHeaders(isHTTPS), health({ isStopping, payload }))

  app.use(
    '/api',
    apiHeaders(isHTTPS),
    crossOrigin([settings.serverURL, ...settings.corsOrigins]),
    plainPath,
    readApiRequest(LIMITS),
    boundQuery,
    admitUploads({ limits: LIMITS, payload }),
  )
  app.all(
    '/api/graphql',
    whenAsked(async () => (await import('./graphql/index.js')).graphQL({ config, instanceKey })),
  )
  app.use('/api', rest({ config, instanceKey }))

  if (admin) {
    app.get('/', (_req, res) => {
      res.redirect(302, '/admin')
    })
    app.use(['/admin', '/_next'], adminHeaders(isHTTPS), (req, res, next) => {
      req.url = req.originalUrl
      return admin(req, res, next)
    })
  }
  app.use(apiHeaders(isHTTPS), notFound)
  app.use(handleErrors)
  return app
}
