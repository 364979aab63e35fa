import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type RawColumn = { name: string }
type RawIndex = { name: string; on: string | string[]; unique?: boolean }
export type RawTable = { columns: Record<string, RawColumn>; indexes?: Record<string, RawIndex>; name: string }

export type SqliteOfDoctor = Pick<SQLiteAdapter, 'client' | 'tableNameMap'> & { rawTables: Record<string, RawTable> }

/** The SQLite adapter; undefined on MongoDB. */
export const sqliteOf = ({ db }: Payload): SqliteOfDoctor | undefined =>
  db.name === 'sqlite' ? (db as unknown as SqliteOfDoctor) : undefined

/** The MongoDB adapter; undefined on SQLite. */
export const mongoOf = ({ db }: Payload): MongooseAdapter | undefined =>
  db.name === 'mongoose' ? (db as unknown as MongooseAdapter) : undefined

type SqlRow = Record<string, unknown>

/** Runs one statement on the connection that writes, where it is a part of the transaction under way. */
export const runSql = async (
  sqlite: SqliteOfDoctor,
  sql: string,
  args: (null | number | string)[] = [],
): Promise<SqlRow[]> => (await sqlite.client.execute({ args, sql })).rows

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
