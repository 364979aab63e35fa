import type { Payload } from 'payload'

import { mongoOf, quoted, runSql, sqliteOf } from './adapters.js'
import { toSnakeCase } from './toSnakeCase.js'

/** The ids of all documents of a collection, whatever their state. */
export const existingIDs = async (payload: Payload, slug: string): Promise<Set<string>> => {
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const table = sqlite.tableNameMap.get(toSnakeCase(slug)) ?? toSnakeCase(slug)
    return new Set((await runSql(sqlite, `SELECT id FROM ${quoted(table)}`)).map(({ id }) => String(id)))
  }
  const collection = mongoOf(payload)?.collections[slug]?.collection
  const rows = (await collection?.find({}, { projection: { _id: 1 } }).toArray()) ?? []
  return new Set(rows.map(({ _id }) => String(_id)))
}

export type VersionParent = { id: string; parent: string | undefined }

/** Which version belongs to which document. */
export const versionParents = async (payload: Payload, slug: string): Promise<VersionParent[]> => {
  const text = (value: unknown): string | undefined => (value as { toString: () => string } | null)?.toString()
  const sqlite = sqliteOf(payload)
  if (sqlite) {
    const table = `_${toSnakeCase(slug)}_v`
    const name = sqlite.tableNameMap.get(table) ?? table
    const rows = await runSql(sqlite, `SELECT id, parent_id FROM ${quoted(name)}`)
    return rows.map(({ id, parent_id }) => ({ id: String(id), parent: text(parent_id) }))
  }
  const collection = mongoOf(payload)?.versions[slug]?.collection
  const rows = (await collection?.find({}, { projection: { parent: 1 } }).toArray()) ?? []
  return rows.map(({ _id, parent }) => ({ id: String(_id), parent: text(parent) }))
}
