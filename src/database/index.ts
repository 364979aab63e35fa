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

export type OpenOptions = {
  /** Neither migrates nor builds indexes: for looking at a database as it is. */
  asIs?: boolean
}

/** The database the settings name, hardened so that both kinds keep the same promises. */
export const createDatabaseAdapter = (
  database: DatabaseSettings,
  { asIs = false, ...sqlite }: OpenOptions & SqliteOptions = {},
): DatabaseAdapterObj =>
  database.kind === 'sqlite'
    ? sqliteDatabase({ url: database.url, ...sqlite, ...(asIs && { migrations: [] }) })
    : mongoDatabase({ asIs, production: database.production, url: database.url })
