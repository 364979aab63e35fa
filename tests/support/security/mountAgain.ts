import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getPayload } from 'payload'

import { buildJumelage } from '../../../payload.config.js'
import type { Settings } from '../../../src/config/settings.js'
import { createApp } from '../../../src/http/app.js'
import type { TestApp } from '../app/bootApp.js'

/** A second server with other settings: on MongoDB an instance of its own on the same database, on SQLite the same one. */
export const mountAgain = async (
  app: TestApp,
  other: Partial<Settings>,
): Promise<{ baseURL: string; close: () => Promise<void> }> => {
  const settings = { ...app.settings, ...other }
  const isShared = settings.database.kind === 'mongodb'
  const instanceKey = isShared ? `${app.folder}/again` : app.folder
  const config = isShared ? await buildJumelage(settings) : app.config
  const payload = isShared ? await getPayload({ config, key: instanceKey }) : app.payload
  const server = createServer(createApp({ config, instanceKey, payload, settings }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseURL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (isShared) await payload.destroy()
    },
  }
}
