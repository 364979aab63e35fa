import { createClient } from '@libsql/client'
import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { AsyncLocalStorage } from 'node:async_hooks'

type Drizzle = SQLiteAdapter['drizzle']

export type SqliteConnections = {
  writer: () => Drizzle
  execute: (sql: string) => ReturnType<Client['execute']>
  executeScript: (sql: string) => Promise<void>
  /** Everything `task` does without a transaction goes to the writers' connection (schema work, migrations). */
  asWriter: <T>(task: () => Promise<T>) => Promise<T>
  openReader: () => Promise<void>
  close: () => void
}

/**
 * Two connections behind `adapter.drizzle`: the stock one writes, a second one, which SQLite itself keeps read-only,
 * answers whatever is asked outside a transaction, so nobody reads rows that are not committed.
 */
export const createSqliteConnections = ({
  adapter,
  busyTimeoutMs,
  isInTransaction,
}: {
  adapter: SQLiteAdapter
  busyTimeoutMs: number
  isInTransaction: () => boolean
}): SqliteConnections => {
  const schemaWork = new AsyncLocalStorage<true>()
  let writer: Drizzle | undefined
  let reader: { client: Client; drizzle: Drizzle } | undefined

  Object.defineProperty(adapter, 'drizzle', {
    configurable: true,
    enumerable: true,
    get: () => (schemaWork.getStore() || isInTransaction() ? writer : (reader?.drizzle ?? writer)),
    set: (value: Drizzle | undefined) => {
      writer = value
    },
  })

  return {
    writer: () => {
      if (!writer) throw new Error('The SQLite file is not open.')
      return writer
    },
    execute: (sql) => adapter.client.execute(sql),
    executeScript: (sql) => adapter.client.executeMultiple(sql),
    asWriter: (task) => schemaWork.run(true, task),
    openReader: async () => {
      if (reader) return
      const client = createClient(adapter.clientConfig)
      await client.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
      await client.execute('PRAGMA query_only = ON')
      const options = { logger: adapter.logger ?? false, schema: adapter.schema }
      reader = { client, drizzle: drizzle(client, options) as unknown as Drizzle }
    },
    close: () => {
      reader?.client.close()
      reader = undefined
      if ((adapter.client as unknown) !== undefined) adapter.client.close()
      // The stock `connect` opens a connection only when there is none.
      Object.assign(adapter, { client: undefined })
    },
  }
}
