import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { buildConfig, getPayload, type Payload } from 'payload'

import { createDatabaseAdapter } from '../../../../src/database/index.js'
import { freshMongodbUrl } from '../../../../tests/support/parts/mongodbUrl.js'
import { cooperationDomains, type CooperationDomainsOptions } from '../../src/index.js'
import { collections, globals, options } from './model.js'

process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

/** The plugin in a configuration that is not the application’s, on a database of its own. */
export const bootPlugin = async (
  kind: 'mongodb' | 'sqlite',
  folder: string,
  overrides: Partial<CooperationDomainsOptions> = {},
): Promise<Payload> => {
  const database =
    kind === 'mongodb'
      ? ({ kind, production: false, url: freshMongodbUrl() } as const)
      : ({ kind, url: `file:${path.join(folder, `${randomUUID()}.db`)}` } as const)
  const config = await buildConfig({
    collections: collections(),
    db: createDatabaseAdapter(database, { push: true }),
    globals: globals(),
    logger: { options: { level: 'silent' } },
    plugins: [cooperationDomains({ ...options, ...overrides })],
    secret: randomUUID() + randomUUID(),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key: randomUUID() })
}
