import type { Check } from '../problem.js'

import { LOCALES } from '../../config/localization.js'
import { quoted, runSql, sqliteOf } from '../adapters.js'
import { counted } from '../problem.js'

const NAMES = LOCALES.map((locale) => `'${locale}'`).join(', ')

/** Texts in a language that this site does not have. */
export const sqliteLanguages: Check = {
  find: async ({ payload }) => {
    const sqlite = sqliteOf(payload)
    if (!sqlite) return []
    const found = []
    for (const { columns, name } of Object.values(sqlite.rawTables)) {
      if (columns._locale?.name !== '_locale') continue
      const where = `_locale NOT IN (${NAMES})`
      for (const { _locale, id } of await runSql(
        sqlite,
        `SELECT rowid AS id, _locale FROM ${quoted(name)} WHERE ${where}`,
      )) {
        found.push({
          key: `${name} ${String(id)}`,
          mend: async () => {
            await runSql(sqlite, `DELETE FROM ${quoted(name)} WHERE rowid = ? AND ${where}`, [Number(id)])
          },
          shown: `${name}: language "${String(_locale)}"`,
        })
      }
    }
    return found
  },
  mending: 'These texts are deleted: no reader can ask for them.',
  title: (count) => `${counted(count, 'text')} are in a language that this site does not have.`,
}
