import path from 'node:path'

import { getPayload, type Payload } from 'payload'

import { readSettings } from './config/settings.js'
import { loadAdmin } from './admin/loadAdmin.js'
import { createApp } from './http/app.js'
import { listenForMetrics } from './http/metrics/listenForMetrics.js'
import { loadMetrics } from './http/metrics/loadMetrics.js'
import { seedEmptyDatabase } from './start/seedEmptyDatabase.js'
import { runOverdueJobs } from './jobs/runOverdueJobs.js'
import { banner } from './start/banner.js'
import { explain } from './start/explain.js'
import { firstAdmin } from './start/firstAdmin.js'
import { keepSecret } from './start/keepSecret.js'
import { listen } from './start/listen.js'
import { prepareFolders } from './start/prepareFolders.js'
import { saySlow } from './start/saySlow.js'
import { stopGracefully } from './start/stopGracefully.js'

const giveUp = (error: unknown): never => {
  const explanation = explain(error)
  console.error(explanation === undefined ? error : `Jumelage cannot start. ${explanation}`)
  process.exit(1)
}

const start = async (): Promise<void> => {
  const settings = readSettings(process.env)
  await prepareFolders(settings)
  const { serve, server } = await listen(settings)
  let isStopping = false
  const opened: { payload?: Payload } = {}
  stopGracefully({
    onStop: () => {
      isStopping = true
    },
    payload: () => opened.payload,
    server,
  })
  // Next's own copy of the configuration reads the same secret from the environment.
  process.env.PAYLOAD_SECRET = await keepSecret(settings)

  const { default: configPromise } = await import('../payload.config.js')
  const config = await configPromise
  const payload = await saySlow(
    settings.database.kind === 'mongodb' ? 'Connecting to MongoDB and building its indexes' : 'Opening the database',
    getPayload({ config, cron: settings.jobsRunner }),
  )
  opened.payload = payload
  process.off('unhandledRejection', giveUp)
  // Payload leaves one promise unwatched when it refuses some queries; that must not end the process.
  process.on('unhandledRejection', (error) => {
    payload.logger.error({ err: error, msg: 'unhandled rejection' })
  })

  const admin = await firstAdmin(payload, settings)
  if (settings.demoContent) await seedEmptyDatabase(payload)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })

  const isDev = process.env.JUMELAGE_DEV === 'true'
  const metrics = await loadMetrics({ payload, settings })
  await listenForMetrics(metrics)
  serve(
    createApp({
      config,
      isDev,
      isStopping: () => isStopping,
      ...(metrics && { metrics }),
      payload,
      settings,
      ...(settings.adminEnabled && {
        admin: loadAdmin({
          dev: isDev,
          dir: path.resolve('.'),
          hostname: settings.host,
          port: settings.port,
        }),
      }),
    }),
  )
  if (settings.jobsRunner) {
    runOverdueJobs(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'overdue jobs failed' })
    })
  }
  console.log(
    banner({ admin, adminEnabled: settings.adminEnabled, hasUsers: totalDocs > 0, serverURL: settings.serverURL }),
  )
}

// A database adapter that cannot open its file rejects twice, once unwatched.
process.on('unhandledRejection', giveUp)
start().catch(giveUp)
