import type { SqliteOfDoctor } from '../adapters.js'

import { quoted, runSql } from '../adapters.js'

export type BrokenKey = {
  column: string
  /** The document or row that holds it. */
  owner: string
  rowid: number
  table: string
  target: string
  value: string
  /** `row`: what it belongs to is gone. `version`: its document is. `relation`: what it names is. */
  kind: 'relation' | 'row' | 'version'
  /** Whether the row goes with what it names. */
  isDeleted: boolean
}

const PARENTS = ['_parent_id', 'parent_id']

const kindOf = ({ column, isDeleted, table }: { column: string; isDeleted: boolean; table: string }) => {
  if (!PARENTS.includes(column)) return 'relation'
  if (isDeleted) return 'row'
  return table.startsWith('_') && table.endsWith('_v') ? 'version' : 'relation'
}

/** Every value of a foreign key that leads to no row. */
export const brokenKeys = async (sqlite: SqliteOfDoctor): Promise<BrokenKey[]> => {
  const found: BrokenKey[] = []
  for (const { fkid, parent, rowid, table } of await runSql(sqlite, 'PRAGMA foreign_key_check')) {
    const name = String(table)
    const keys = await runSql(sqlite, `PRAGMA foreign_key_list(${quoted(name)})`)
    const key = keys.find(({ id }) => id === fkid)
    if (!key) continue
    const column = String(key.from)
    const [row] = await runSql(sqlite, `SELECT * FROM ${quoted(name)} WHERE rowid = ?`, [Number(rowid)])
    const isDeleted = String(key.on_delete).toUpperCase() === 'CASCADE'
    found.push({
      column,
      isDeleted,
      kind: kindOf({ column, isDeleted, table: name }),
      owner: String(row?._parent_id ?? row?.parent_id ?? row?.id),
      rowid: Number(rowid),
      table: name,
      target: String(parent),
      value: String(row?.[column]),
    })
  }
  return found
}

/** Deletes the row, or empties the one relation in it, as SQLite would have done when what it names was deleted. */
export const releaseKey = async (
  sqlite: SqliteOfDoctor,
  { column, isDeleted, rowid, table, value }: BrokenKey,
): Promise<void> => {
  const where = `WHERE rowid = ? AND ${quoted(column)} = ?`
  const sql = isDeleted
    ? `DELETE FROM ${quoted(table)} ${where}`
    : `UPDATE ${quoted(table)} SET ${quoted(column)} = NULL ${where}`
  await runSql(sqlite, sql, [rowid, value])
}
