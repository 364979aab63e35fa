import type { Config } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import type { DatabaseSettings } from '../config/settings.js'

type Args = { database: DatabaseSettings; migrations: unknown[] }

export const databaseAdapter = ({ database, migrations }: Args): Config['db'] =>
  database.kind === 'mongodb'
    ? mongooseAdapter({ ensureIndexes: true, url: database.url })
    : sqliteAdapter({
        blocksAsJSON: true,
        client: { url: database.url },
        idType: 'uuidv7',
        migrationDir: 'migrations/sqlite',
        prodMigrations: migrations as never,
        push: false,
        wal: true,
      })
