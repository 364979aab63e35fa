import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { READ_METHODS, WRITE_METHODS, wrapMethods } from './adapterMethods.js'
import { beginWhenFree } from './beginWhenFree.js'
import { createSqliteConnections } from './sqliteConnections.js'
import type { SqliteMigration } from './sqliteDatabase.js'
import { guardSqliteMigrations } from './sqliteMigrations.js'
import { transactionLost } from './transactionLost.js'
import { createTransactionMemory } from './transactionMemory.js'
import { createTransactionTree } from './transactionTree.js'
import { writersOfFile } from './writersOfFile.js'

const MAX_WAIT_FOR_WRITERS_MS = 60_000
const MAX_WAIT_FOR_PROCESSES_MS = 10_000
const MAX_WAIT_AT_CLOSE_MS = 5_000

type Session = SQLiteAdapter['sessions'][string]

const toId = async (id: number | string | Promise<number | string>): Promise<string> => String(await id)

/** Turns the stock SQLite adapter into one whose saves are whole and whose readers see committed rows only. */
export const separateReadersAndWriters = ({
  adapter: base,
  path,
  migrations,
  push,
  busyTimeoutMs,
}: {
  adapter: BaseDatabaseAdapter
  path: string
  migrations: SqliteMigration[] | undefined
  push: boolean
  busyTimeoutMs: number
}): void => {
  const adapter = base as unknown as SQLiteAdapter
  const memory = createTransactionMemory()
  const connections = createSqliteConnections({ adapter, busyTimeoutMs, isInTransaction: () => tree.isInside() })
  const runMigrations = guardSqliteMigrations({ adapter, connections })
  const tree = createTransactionTree({
    writers: writersOfFile(path),
    execute: connections.execute,
    beginOutermost: () => beginWhenFree({ ...connections, busyTimeoutMs, maxWaitMs: MAX_WAIT_FOR_PROCESSES_MS }),
    beforeCommit: runMigrations.checkReferences,
    maxWaitMs: MAX_WAIT_FOR_WRITERS_MS,
  })
  const { connect, destroy } = base

  adapter.beginTransaction = () => {
    const transaction = memory.start()
    return tree.begin().then((id) => {
      transaction.opened(id)
      adapter.sessions[id] = {
        db: connections.writer() as unknown as Session['db'],
        resolve: () => tree.commit(id),
        reject: () => tree.rollback(id),
      }
      return id
    })
  }
  adapter.commitTransaction = async (promised) => {
    const id = await toId(promised)
    delete adapter.sessions[id]
    try {
      await tree.commit(id)
      memory.ended(id, 'committed')
    } catch (error) {
      memory.ended(id, 'rolledBack')
      throw error
    }
  }
  adapter.rollbackTransaction = async (promised) => {
    const id = await toId(promised)
    delete adapter.sessions[id]
    memory.ended(id, 'rolledBack')
    await tree.rollback(id)
  }

  wrapMethods({
    adapter,
    names: READ_METHODS,
    around: async ({ args, next }) => {
      await memory.idOf(args.req)
      return next()
    },
  })
  wrapMethods({
    adapter,
    names: WRITE_METHODS,
    around: async ({ args, next }) => {
      const id = await memory.idOf(args.req)
      if (id === undefined && memory.hasLost(args.req)) throw transactionLost()
      return tree.runWhole({ id: id === undefined ? undefined : String(id), write: next })
    },
  })
  rollBackFailedJobUpdates(adapter)

  adapter.connect = async (options) => {
    await mkdir(dirname(path), { recursive: true })
    await connections.asWriter(() => withForcedPush({ push, task: async () => connect?.call(adapter, options) }))
    await connections.execute('PRAGMA foreign_keys = ON')
    if (migrations?.length) await runMigrations.atConnect(migrations)
    await connections.openReader()
  }
  adapter.destroy = () =>
    tree.runBetween({
      maxWaitMs: MAX_WAIT_AT_CLOSE_MS,
      task: async () => {
        await destroy?.call(adapter)
        connections.close()
      },
    })
}

/** Payload skips a push whose schema it has pushed before in this process, though the file is another one. */
const withForcedPush = async ({ push, task }: { push: boolean; task: () => Promise<void> }): Promise<void> => {
  const before = process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
  if (push) process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  try {
    await task()
  } finally {
    if (before === undefined) delete process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
    else process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = before
  }
}

/** The job runner opens a transaction about each update and never ends it when the update fails. */
const rollBackFailedJobUpdates = (adapter: SQLiteAdapter): void =>
  wrapMethods({
    adapter,
    names: ['updateJobs'],
    around: async ({ args, next }) => {
      try {
        return await next()
      } catch (error) {
        const isRunnersOwn = args.req?.transactionID && !args.req.payload
        if (isRunnersOwn && args.req?.transactionID) await adapter.rollbackTransaction(args.req.transactionID)
        throw error
      }
    },
  })
