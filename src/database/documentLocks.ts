import { APIError } from 'payload'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { createTurnQueue } from './turnQueue.js'
import type { Release, TurnQueue } from './turnQueue.js'
import { writeConflict } from './writeConflict.js'

type TransactionId = number | string
export type DocumentLocks = {
  lock: (args: { key: string; transaction: TransactionId }) => Promise<void>
  releaseAll: (transaction: TransactionId) => void
}

export const MAX_WAIT_FOR_DOCUMENT_MS = 20_000

const waitedTooLong = (): APIError =>
  new APIError('Another save of this document is taking too long. Nothing was stored; try again.', 409, null, true)

const needsRequestOfCaller = (): APIError =>
  new APIError(
    'A nested save of the document that is being saved must be given the transaction of its caller (`req`).',
    500,
  )

/**
 * Who may write which document, in this process. A lock belongs to a transaction, may be taken again by it,
 * and is held until the transaction ends. Two transactions that wait for each other end in a write conflict at once.
 */
export const createDocumentLocks = ({
  isOpen,
  isBegunWithin,
  maxWaitMs = MAX_WAIT_FOR_DOCUMENT_MS,
}: {
  isOpen: (transaction: TransactionId) => boolean
  isBegunWithin: (transaction: TransactionId, ancestor: TransactionId) => boolean
  maxWaitMs?: number
}): DocumentLocks => {
  const queues = new Map<string, { queue: TurnQueue; users: number }>()
  const holders = new Map<string, TransactionId>()
  const held = new Map<TransactionId, Map<string, Release>>()
  const awaited = new Map<TransactionId, Set<string>>()

  const isWaitingFor = (from: TransactionId, target: TransactionId, seen = new Set<TransactionId>()): boolean => {
    if (from === target) return true
    if (seen.has(from)) return false
    seen.add(from)
    return [...(awaited.get(from) ?? [])].some((key) => {
      const holder = holders.get(key)
      return holder !== undefined && isWaitingFor(holder, target, seen)
    })
  }

  const leave = (key: string): void => {
    const entry = queues.get(key)
    if (!entry) return
    entry.users -= 1
    if (entry.users === 0) queues.delete(key)
  }

  const takeTurn = async (key: string, transaction: TransactionId): Promise<Release> => {
    const entry = queues.get(key) ?? { queue: createTurnQueue(), users: 0 }
    queues.set(key, entry)
    entry.users += 1
    const keys = awaited.get(transaction) ?? new Set<string>()
    awaited.set(transaction, keys.add(key))
    try {
      return await entry.queue.takeTurn({ maxWaitMs, tooLate: waitedTooLong })
    } catch (error) {
      leave(key)
      throw error
    } finally {
      keys.delete(key)
      if (keys.size === 0) awaited.delete(transaction)
    }
  }

  return {
    lock: async ({ key, transaction }) => {
      const holder = holders.get(key)
      if (holder === transaction) return
      if (holder !== undefined && isBegunWithin(transaction, holder)) throw needsRequestOfCaller()
      if (holder !== undefined && isWaitingFor(holder, transaction)) throw writeConflict()
      const release = await takeTurn(key, transaction)
      if (holders.get(key) === transaction || !isOpen(transaction)) {
        release()
        leave(key)
        return
      }
      holders.set(key, transaction)
      const own = held.get(transaction) ?? new Map<string, Release>()
      held.set(
        transaction,
        own.set(key, () => {
          holders.delete(key)
          release()
          leave(key)
        }),
      )
    },
    releaseAll: (transaction) => {
      const own = held.get(transaction)
      held.delete(transaction)
      own?.forEach((release) => release())
    },
  }
}

// A symbol of the process, not of the module: Next's bundled copy of a hook must find the same locks.
const LOCKS = Symbol.for('jumelage.documentLocks')
type WithLocks = { [LOCKS]?: DocumentLocks }

export const attachDocumentLocks = (adapter: BaseDatabaseAdapter, locks: DocumentLocks): void => {
  Object.defineProperty(adapter, LOCKS, { value: locks, configurable: true })
}

/**
 * Makes the transaction of `req` the only writer of a document (or, with `collection: 'globals'`, of the global `id`)
 * in this process until it ends. Call it before the document is read. Does nothing without a transaction, and on
 * SQLite, whose writers' queue does it already. Throws an APIError 409 after 20 s, or at once in a deadlock.
 */
export const lockDocument = async ({
  collection,
  id,
  req,
}: {
  collection: string
  id: number | string
  req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>
}): Promise<void> => {
  const locks = (req.payload.db as WithLocks)[LOCKS]
  const transaction = (await req.transactionID) ?? undefined
  if (!locks || transaction === undefined) return
  await locks.lock({ key: `${collection}:${id}`, transaction })
}
