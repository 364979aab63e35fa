import type { Check, Patient, Problem } from '../problem.js'
import type { RawTable, SqliteOfDoctor } from '../adapters.js'

import { buildMongoIndexes, missingMongoIndexes } from '../../database/mongoIndexes.js'
import { mongoOf, quoted, runSql, sqliteOf } from '../adapters.js'
import { counted } from '../problem.js'

type RawIndex = NonNullable<RawTable['indexes']>[string]

const createIndex = ({ index, table }: { index: RawIndex; table: RawTable }): string => {
  const columns = [index.on].flat().map((key) => quoted(table.columns[key]?.name ?? key))
  const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
  return `CREATE ${kind} IF NOT EXISTS ${quoted(index.name)} ON ${quoted(table.name)} (${columns.join(', ')})`
}

const inSqlite = async (sqlite: SqliteOfDoctor): Promise<Problem[]> => {
  const rows = await runSql(sqlite, "SELECT name FROM sqlite_master WHERE type = 'index'")
  const present = new Set(rows.map(({ name }) => String(name)))
  return Object.values(sqlite.rawTables).flatMap((table) =>
    Object.values(table.indexes ?? {})
      .filter(({ name, on }) => [on].flat().length > 0 && !present.has(name))
      .map((index) => ({
        key: index.name,
        mend: async () => {
          await runSql(sqlite, createIndex({ index, table }))
        },
        shown: `${table.name}: ${index.name}${index.unique ? ' (unique)' : ''}`,
      })),
  )
}

const inMongo = async (adapter: NonNullable<ReturnType<typeof mongoOf>>): Promise<Problem[]> => {
  const missing = await missingMongoIndexes(adapter)
  return missing.map((name) => ({ key: name, mend: () => buildMongoIndexes(adapter), shown: name }))
}

/** Indexes that the schema, or `src/database`, wants and the database does not have. */
export const indexes: Check = {
  // MongoDB builds no index within a transaction; SQLite's are cheap to build one by one.
  afterwards: true,
  find: async ({ payload }: Patient) => {
    const sqlite = sqliteOf(payload)
    const mongo = mongoOf(payload)
    if (sqlite) return inSqlite(sqlite)
    return mongo ? inMongo(mongo) : []
  },
  mending: 'They are built. One that must be unique cannot be while two documents hold the same value.',
  title: (count) =>
    `${counted(count, 'index', 'indexes')} are missing: reading is slow, and values may be taken twice.`,
}
