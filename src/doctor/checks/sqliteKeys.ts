import type { Check } from '../problem.js'
import type { BrokenKey } from '../sqlite/brokenKeys.js'

import { sqliteOf } from '../adapters.js'
import { counted } from '../problem.js'
import { brokenKeys, releaseKey } from '../sqlite/brokenKeys.js'

const keysOf =
  (kind: BrokenKey['kind'], show: (key: BrokenKey) => string): Check['find'] =>
  async ({ payload }) => {
    const sqlite = sqliteOf(payload)
    if (!sqlite) return []
    const broken = await brokenKeys(sqlite)
    return broken
      .filter((key) => key.kind === kind)
      .map((key) => ({
        key: `${key.table} ${key.rowid} ${key.column} ${key.value}`,
        mend: () => releaseKey(sqlite, key),
        shown: show(key),
      }))
  }

/** Rows of translations, lists and values whose document or row is gone. */
export const sqliteRows: Check = {
  find: keysOf('row', ({ table, value }) => `${table}: belongs to ${value}, which is gone`),
  mending: 'These rows are deleted: nothing shows them any more.',
  title: (count) => `${counted(count, 'row')} of translations or lists belong to nothing.`,
}

/** Relations in columns and tables of their own; those in texts and blocks are looked for by `references`. */
export const sqliteRelations: Check = {
  find: keysOf(
    'relation',
    ({ column, owner, table, target, value }) => `${table}.${column} of ${owner}: names ${value}, not in ${target}`,
  ),
  mending: 'Each relation is emptied, or taken from its list, as if what it names had been deleted in the panel.',
  title: (count) => `${counted(count, 'relation')} name documents that do not exist.`,
}
