import type { Server } from 'node:http'

import express from 'express'

import type { Metrics } from './createMetrics.js'

import { SettingsError } from '../../config/SettingsError.js'
import { apiHeaders } from '../securityHeaders.js'

/** Serves `/metrics`, and nothing else, on the port of its own; undefined where the settings name none. */
export const listenForMetrics = async (metrics: Metrics | undefined): Promise<Server | undefined> => {
  const { host, port } = metrics?.settings ?? {}
  if (!metrics || port === undefined || host === undefined) return undefined
  const app = express()
  app.disable('x-powered-by')
  app.use(apiHeaders(false))
  app.get('/metrics', metrics.serve)
  app.use((_req, res) => {
    res.status(404).json({ errors: [{ message: 'There is only /metrics here.' }] })
  })
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (!error) resolve(server)
      else if (error.code !== 'EADDRINUSE') reject(error)
      else reject(new SettingsError(`METRICS_PORT ${String(port)} is taken: name a free one.`))
    })
  })
}
