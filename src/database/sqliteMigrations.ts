import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import type { SqliteConnections } from './sqliteConnections.js'
import type { SqliteMigration } from './sqliteDatabase.js'

const COMMANDS = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

type Command = (...args: unknown[]) => Promise<void>
export type GuardedMigrations = {
  atConnect: (migrations: SqliteMigration[]) => Promise<void>
  /** Throws while a migration leaves a reference that points nowhere; does nothing otherwise. */
  checkReferences: () => Promise<void>
}

/**
 * Runs every migration command on the writers' connection with foreign keys off: the generated migrations rebuild
 * tables, and their own `PRAGMA foreign_keys=OFF` does nothing inside a transaction, so a rebuilt table would take
 * the rows that refer to it along. References are checked before each commit instead.
 */
export const guardSqliteMigrations = ({
  adapter,
  connections,
}: {
  adapter: SQLiteAdapter
  connections: SqliteConnections
}): GuardedMigrations => {
  let isMigrating = false
  const commands = adapter as unknown as Record<string, Command>

  for (const name of COMMANDS) {
    const command = commands[name]
    if (!command) continue
    commands[name] = (...args) =>
      connections.asWriter(async () => {
        isMigrating = true
        await connections.execute('PRAGMA foreign_keys = OFF')
        try {
          await command.apply(adapter, args)
        } finally {
          isMigrating = false
          await connections.execute('PRAGMA foreign_keys = ON')
        }
      })
  }

  const wasPushed = async (): Promise<boolean> => {
    const table = await connections.execute(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
    )
    if (table.rows.length === 0) return false
    const pushed = await connections.execute('SELECT 1 FROM payload_migrations WHERE batch = -1')
    return pushed.rows.length > 0
  }

  return {
    atConnect: async (migrations) => {
      if (await wasPushed()) {
        throw new Error(
          'This SQLite file was made without migrations (pushed by a development or test run). Use another file, or delete this one.',
        )
      }
      await adapter.migrate({ migrations: migrations as unknown as Migration[] })
    },
    checkReferences: async () => {
      if (!isMigrating) return
      const broken = await connections.execute('PRAGMA foreign_key_check')
      const tables = [...new Set(broken.rows.map((row) => row.table as string))]
      if (tables.length > 0) throw new Error(`The migration leaves broken references in: ${tables.join(', ')}`)
    },
  }
}
