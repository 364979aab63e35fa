import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getPayload } from 'payload'

import { buildJumelage } from '../../../payload.config.js'
import { createApp } from '../../../src/http/app.js'
import type { TestApp } from './bootApp.js'

/** A second application on the database of the first, with the same accounts, as another instance would be. */
export const bootInstance = async (first: TestApp): Promise<TestApp> => {
  const config = await buildJumelage(first.settings)
  const instanceKey = randomUUID()
  const payload = await getPayload({ config, key: instanceKey })
  const server = createServer(createApp({ config, instanceKey, payload, settings: first.settings }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...first,
    baseURL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await payload.destroy()
    },
    config,
    payload,
    server,
  }
}
