import { createServer } from 'node:http'
import path from 'node:path'

import { getPayload } from 'payload'

import { readSettings, type Settings } from './config/settings.js'
import { loadAdmin } from './admin/loadAdmin.js'
import { createApp } from './http/app.js'
import { seedEmptyDatabase } from './start/seedEmptyDatabase.js'
import { runOverdueJobs } from './jobs/runOverdueJobs.js'
import { banner } from './start/banner.js'
import { explain } from './start/explain.js'
import { firstAdmin } from './start/firstAdmin.js'
import { keepSecret } from './start/keepSecret.js'
import { prepareFolders } from './start/prepareFolders.js'
import { stopGracefully } from './start/stopGracefully.js'

const listen = (server: ReturnType<typeof createServer>, { host, port }: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const start = async (): Promise<void> => {
  const settings = readSettings(process.env)
  await prepareFolders(settings)
  // Next's own copy of the configuration reads the same secret from the environment.
  process.env.PAYLOAD_SECRET = await keepSecret(settings)

  const { default: configPromise } = await import('../payload.config.js')
  const config = await configPromise
  const payload = await getPayload({ config, cron: settings.jobsRunner })
  // Payload leaves one promise unwatched when it refuses some queries; that must not end the process.
  process.on('unhandledRejection', (error) => {
    payload.logger.error({ err: error, msg: 'unhandled rejection' })
  })

  const admin = await firstAdmin(payload, settings)
  if (settings.demoContent) await seedEmptyDatabase(payload)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })

  let isStopping = false
  const app = createApp({
    config,
    isStopping: () => isStopping,
    payload,
    settings,
    ...(settings.adminEnabled && {
      admin: loadAdmin({
        dev: process.env.JUMELAGE_DEV === 'true',
        dir: path.resolve('.'),
        hostname: settings.host,
        port: settings.port,
      }),
    }),
  })
  const server = createServer(app)
  await listen(server, settings)
  if (settings.jobsRunner) {
    runOverdueJobs(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'overdue jobs failed' })
    })
  }
  stopGracefully({
    onStop: () => {
      isStopping = true
    },
    payload,
    server,
  })
  console.log(banner({ admin, adminEnabled: settings.adminEnabled, hasUsers: totalDocs > 0, serverURL: settings.serverURL }))
}

start().catch((error: unknown) => {
  const explanation = explain(error)
  console.error(explanation === undefined ? error : `Jumelage cannot start. ${explanation}`)
  process.exit(1)
})
