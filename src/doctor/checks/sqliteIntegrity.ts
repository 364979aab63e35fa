import type { Check } from '../problem.js'

import { runSql, type SqliteOfDoctor, sqliteOf } from '../adapters.js'
import { counted } from '../problem.js'

const MAX_LINES = 100

const isDamage = (error: unknown): boolean => /CORRUPT|NOTADB/.test(String((error as { code?: unknown }).code))

const linesOf = async (sqlite: SqliteOfDoctor): Promise<string[]> => {
  try {
    const rows = await runSql(sqlite, `PRAGMA integrity_check(${MAX_LINES})`)
    return rows.map((row) => String(Object.values(row)[0]))
  } catch (error) {
    // Some damage ends the check itself.
    if (!isDamage(error)) throw error
    return [(error as Error).message]
  }
}

/** Whether SQLite can read its own file. */
export const sqliteIntegrity: Check = {
  find: async ({ payload }) => {
    const sqlite = sqliteOf(payload)
    if (!sqlite) return []
    const lines = await linesOf(sqlite)
    return lines.filter((line) => line !== 'ok').map((line) => ({ key: line, shown: line }))
  },
  mending: 'This cannot be mended here: restore the last backup (npm run restore).',
  title: (count) => `The database file is damaged: SQLite names ${counted(count, 'place')}.`,
}
