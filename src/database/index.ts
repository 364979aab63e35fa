import type { DatabaseAdapterObj } from 'payload'
import type { DatabaseSettings } from './settings.js'
import { sqliteDatabase } from './sqliteDatabase.js'
import type { SqliteMigration } from './sqliteDatabase.js'

export type { DatabaseSettings } from './settings.js'
export type { SqliteMigration } from './sqliteDatabase.js'

/** The database the settings name, hardened so that both kinds keep the same promises. */
export const createDatabaseAdapter = (
  database: DatabaseSettings,
  sqlite: { migrations?: SqliteMigration[]; migrationDir?: string; push?: boolean } = {},
): DatabaseAdapterObj => sqliteDatabase({ url: database.url, ...sqlite })
