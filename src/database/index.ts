import type { DatabaseAdapterObj } from 'payload'
import { mongoDatabase } from './mongoDatabase.js'
import type { DatabaseSettings } from './settings.js'
import { sqliteDatabase } from './sqliteDatabase.js'
import type { SqliteMigration } from './sqliteDatabase.js'

export { assertTransactions } from './assertTransactions.js'
export { lockDocument } from './documentLocks.js'
export { retryOnConflict } from './retryOnConflict.js'
export { isWriteConflict } from './writeConflict.js'
export { waitForOtherGlobalWriters, waitForOtherWriters } from './waitForOtherWriters.js'
export type { DatabaseSettings } from './settings.js'
export type { SqliteMigration } from './sqliteDatabase.js'

export type SqliteOptions = {
  /** Run at connect, whatever `NODE_ENV` is. */
  migrations?: SqliteMigration[]
  /** Where `payload migrate:create` writes. */
  migrationDir?: string
  /** Makes the tables from the configuration instead of migrations: for throw-away files only. */
  push?: boolean
}

/** The database the settings name, hardened so that both kinds keep the same promises. */
export const createDatabaseAdapter = (database: DatabaseSettings, sqlite: SqliteOptions = {}): DatabaseAdapterObj =>
  database.kind === 'sqlite'
    ? sqliteDatabase({ url: database.url, ...sqlite })
    : mongoDatabase({ url: database.url, production: database.production })
