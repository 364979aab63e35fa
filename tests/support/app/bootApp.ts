import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Express, RequestHandler } from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { buildJumelage } from '../../../payload.config.js'
import { readLimits } from '../../../src/config/limits.js'
import { readSettings, type Settings } from '../../../src/config/settings.js'
import { createApp } from '../../../src/http/app.js'
import { createHttpServer } from '../../../src/http/createHttpServer.js'
import { listenForMetrics } from '../../../src/http/metrics/listenForMetrics.js'
import { loadMetrics } from '../../../src/http/metrics/loadMetrics.js'
import { freshMongodbUrl } from '../parts/mongodbUrl.js'
import { createAccounts, type Accounts } from './createAccounts.js'

export type DatabaseKind = 'mongodb' | 'sqlite'

export type TestApp = {
  accounts: Accounts
  baseURL: string
  close: () => Promise<void>
  config: SanitizedConfig
  /** Folder of the database and of the uploads of this application alone. */
  folder: string
  payload: Payload
  server: Server
  settings: Settings
}

export type BootArgs = {
  /** Of an application that ran on this database before; made anew when left out. */
  accounts?: Accounts
  admin?: (settings: Settings) => RequestHandler
  /** Makes the configuration in another way than a start does. */
  build?: (settings: Settings) => Promise<SanitizedConfig>
  /** Changes the finished application before it serves. */
  change?: (app: Express) => void
  env?: Record<string, string>
  kind?: DatabaseKind
}

/** The real application on a free port of the loopback, with a database, a media folder and one account a role. */
export const bootApp = async ({
  accounts,
  admin,
  build = buildJumelage,
  change,
  env = {},
  kind = 'sqlite',
}: BootArgs = {}): Promise<TestApp> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jumelage-'))
  const server = createHttpServer(readLimits(env))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings = readSettings({
    DATABASE_URL: kind === 'mongodb' ? freshMongodbUrl() : `file:${path.join(folder, 'jumelage.db')}`,
    DATA_DIR: folder,
    JOBS_RUNNER: 'false',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    PORT: String(port),
    // Every test comes from one address.
    RATE_LIMITS: 'off',
    ...env,
  })
  const config = await build(settings)
  // Next knows only the default instance, so a test with the admin panel has the process for itself.
  const instanceKey = admin ? undefined : folder
  const payload = await getPayload({ config, ...(instanceKey && { key: instanceKey }) })
  const metrics = await loadMetrics({ payload, settings })
  const metricsServer = await listenForMetrics(metrics)
  const app = createApp({
    config,
    ...(metrics && { metrics }),
    payload,
    settings,
    ...(instanceKey && { instanceKey }),
    ...(admin && { admin: admin(settings) }),
  })
  change?.(app)
  server.on('request', app)
  return {
    accounts: accounts ?? (await createAccounts(payload)),
    baseURL: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections()
      metricsServer?.close()
      await new Promise((resolve) => server.close(resolve))
      await payload.destroy()
      await rm(folder, { force: true, recursive: true })
    },
    config,
    folder,
    payload,
    server,
    settings,
  }
}
