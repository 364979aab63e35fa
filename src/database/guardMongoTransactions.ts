import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { READ_METHODS, WRITE_METHODS, wrapMethods } from './adapterMethods.js'
import type { AdapterArgs } from './adapterMethods.js'
import { attachDocumentLocks, createDocumentLocks, lockDocument } from './documentLocks.js'
import { transactionLost } from './transactionLost.js'
import { createTransactionMemory } from './transactionMemory.js'
import { isWriteConflict, writeConflict } from './writeConflict.js'

type Session = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>

/** A name no migration can have: the statement only has to reach the server. */
const NOTHING = { _id: 0 }

const asConflict = (error: unknown): unknown => (isWriteConflict(error) ? writeConflict(error) : error)

/**
 * Makes the stock MongoDB adapter safe to save with: the first statement of a transaction is sent alone, what follows
 * a lost transaction fails, conflicts are 409, and document locks end with their transaction.
 */
export const guardMongoTransactions = (base: BaseDatabaseAdapter): void => {
  const adapter = base as unknown as MongooseAdapter
  const memory = createTransactionMemory()
  const warmUps = new WeakMap<Session, Promise<unknown>>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = base

  const sessionOf = (id: number | string | undefined): Session | undefined => {
    const session: Session | undefined = id === undefined ? undefined : adapter.sessions[id]
    return session?.inTransaction() ? session : undefined
  }
  const locks = createDocumentLocks({
    isOpen: (id) => sessionOf(id) !== undefined,
    isBegunWithin: memory.isBegunWithin,
  })
  attachDocumentLocks(base, locks)

  // Payload runs validators of sibling fields in parallel, and a session whose first statements are parallel is lost.
  const warmUp = (session: Session): Promise<unknown> => {
    const known = warmUps.get(session)
    if (known) return known
    const started = Promise.resolve(
      adapter.connection
        .collection('payload-migrations')
        .findOne(NOTHING as object, { session, projection: { _id: 1 } }),
    )
    warmUps.set(session, started)
    return started
  }

  // Login opens its transaction after its hooks have run; its first statement re-reads the user it is about to write,
  // or writes at once where nothing counts attempts.
  const lockUserAtLogin = async (args: AdapterArgs, session: Session, isWrite: boolean): Promise<void> => {
    const slug = String(args.collection)
    const where = args.where as { id?: { equals?: number | string } } | undefined
    const select = args.select as Record<string, unknown> | undefined
    const id = isWrite ? (args.id as number | string | undefined) : where?.id?.equals
    const isAccount = Boolean(base.payload.collections[slug]?.config.auth)
    if (warmUps.has(session) || id === undefined || !isAccount || !(isWrite || select?.loginAttempts)) return
    await lockDocument({ collection: slug, id, req: { ...args.req, payload: base.payload } })
  }

  const inTransaction = async ({
    args,
    next,
    isWrite,
  }: {
    args: AdapterArgs
    next: () => Promise<unknown>
    isWrite: boolean
  }) => {
    const id = await memory.idOf(args.req)
    const session = sessionOf(id)
    if (isWrite && (id === undefined ? memory.hasLost(args.req) : !session)) {
      throw memory.hasConflicted(args.req) ? writeConflict() : transactionLost()
    }
    try {
      if (session) await lockUserAtLogin(args, session, isWrite)
      if (session) await warmUp(session)
      return await next()
    } catch (error) {
      throw asConflict(error)
    }
  }

  // The server refuses a count of everything inside a transaction, and the transaction with it.
  wrapMethods({
    adapter,
    names: ['count', 'countGlobalVersions', 'countVersions'],
    around: async ({ args, next }) => {
      const isUnfiltered = Object.keys((args.where as object | undefined) ?? {}).length === 0
      if (isUnfiltered && sessionOf((await args.req?.transactionID) ?? undefined)) args.where = { id: { exists: true } }
      return next()
    },
  })
  wrapMethods({ adapter, names: READ_METHODS, around: (call) => inTransaction({ ...call, isWrite: false }) })
  wrapMethods({ adapter, names: WRITE_METHODS, around: (call) => inTransaction({ ...call, isWrite: true }) })

  base.beginTransaction = (options) => {
    const transaction = memory.start()
    return beginTransaction.call(base, options).then((id) => {
      if (id !== null) transaction.opened(id)
      return id
    })
  }
  base.commitTransaction = async (promised) => {
    const id = await promised
    const session = sessionOf(id)
    try {
      if (!session) throw transactionLost()
      await commitTransaction.call(base, id)
      memory.ended(id, 'committed')
    } catch (error) {
      memory.ended(id, 'rolledBack', { isConflict: isWriteConflict(error) })
      await session?.endSession().catch(() => undefined)
      throw asConflict(error)
    } finally {
      locks.releaseAll(id)
    }
  }
  base.rollbackTransaction = async (promised, cause?: unknown) => {
    const id = await promised
    memory.ended(id, 'rolledBack', { isConflict: isWriteConflict(cause) })
    try {
      await rollbackTransaction.call(base, id)
    } finally {
      locks.releaseAll(id)
    }
  }
}
