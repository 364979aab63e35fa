import type { Check } from '../problem.js'

import { runSql, sqliteOf } from '../adapters.js'
import { counted } from '../problem.js'

const MAX_LINES = 100

/** Whether SQLite can read its own file. */
export const sqliteIntegrity: Check = {
  find: async ({ payload }) => {
    const sqlite = sqliteOf(payload)
    if (!sqlite) return []
    const rows = await runSql(sqlite, `PRAGMA integrity_check(${MAX_LINES})`)
    return rows
      .map((row) => String(Object.values(row)[0]))
      .filter((line) => line !== 'ok')
      .map((line) => ({ key: line, shown: line }))
  },
  mending: 'This cannot be mended here: restore the last backup (npm run restore).',
  title: (count) => `The database file is damaged: SQLite names ${counted(count, 'place')}.`,
}
