import type { Express, RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import express from 'express'

import type { Settings } from '../config/settings.js'

import { adminPolicy } from './admin/adminPolicy.js'
import { admitToAdmin } from './admin/admitToAdmin.js'
import { checkFunctionCall } from './admin/checkFunctionCall.js'
import { readApiRequest } from './bridge/readApiRequest.js'
import { crossOrigin } from './crossOrigin.js'
import { handleErrors } from './errors/handleErrors.js'
import { notFound } from './errors/notFound.js'
import { boundQuery } from './guard/boundQuery.js'
import { health } from './health.js'
import { admitUploads } from './limits/admitUploads.js'
import { plainPath } from './limits/plainPath.js'
import { limitRates } from './limits/rate/limitRates.js'
import { logging } from './logging.js'
import type { Metrics } from './metrics/createMetrics.js'
import { rememberCaller } from './rememberCaller.js'
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
  /** The panel is compiled on demand, as `npm run dev` does. */
  isDev?: boolean
  /** Under which key `getPayload` keeps this instance; only a process with several needs one. */
  instanceKey?: string
  /** True from the moment the process has been asked to stop. */
  isStopping?: () => boolean
  metrics?: Metrics
  payload: Payload
  settings: Pick<
    Settings,
    'accessLog' | 'corsOrigins' | 'limits' | 'logAddresses' | 'rateLimits' | 'serverURL' | 'trustProxy'
  >
}

/**
 * The whole HTTP application for a Payload instance, ready to listen on any port.
 * It does not cache.
 */
export const createApp = ({
  admin,
  config,
  instanceKey,
  isDev = false,
  isStopping = () => false,
  metrics,
  payload,
  settings,
}: AppArgs): Express => {
  const isHTTPS = settings.serverURL.startsWith('https:')
  const rates = limitRates({ config, limits: settings.rateLimits, payload })
  const app = express()
  app.disable('x-powered-by')
  // Payload parses queries itself; a second parser would only be a second opinion.
  app.set('query parser', 'simple')
  app.set('trust proxy', settings.trustProxy)
  app.set('etag', false)

  app.use(logging(payload.logger, settings), noteRefusals)
  app.use(rememberCaller)
  if (metrics) app.use(metrics.watch)
  if (metrics && metrics.settings.port === undefined) app.get('/metrics', apiHeaders(isHTTPS), metrics.serve)
  app.use('/health', apiHeaders(isHTTPS), health({ isStopping, payload }))

  app.use(
    '/api',
    apiHeaders(isHTTPS),
    crossOrigin([settings.serverURL, ...settings.corsOrigins]),
    rates.addresses,
    plainPath,
    readApiRequest(LIMITS),
    boundQuery,
    rates.accounts,
    admitUploads({ limits: LIMITS, payload }),
  )
  app.all(
    '/api/graphql',
    rates.passwords(
      whenAsked(async () =>
        (await import('./graphql/index.js')).graphQL({ config, instanceKey, limits: settings.limits }),
      ),
    ),
  )
  app.use('/api', rates.passwords(rest({ config, instanceKey, limits: settings.limits })))

  if (admin) {
    app.get('/', (_req, res) => {
      res.redirect(302, '/admin')
    })
    app.use('/admin', rates.panel)
    app.use(
      ['/admin', '/_next'],
      adminHeaders(isHTTPS),
      adminPolicy({ isDev, isHTTPS }),
      admitToAdmin({ origin: settings.serverURL }),
      checkFunctionCall,
      (req, res, next) => {
        req.url = req.originalUrl
        return admin(req, res, next)
      },
    )
  }
  app.use(apiHeaders(isHTTPS), notFound)
  app.use(handleErrors)
  return app
}
