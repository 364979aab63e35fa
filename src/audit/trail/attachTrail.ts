import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import type { Act } from '../types.js'

import { databaseBusy } from '../../database/databaseBusy.js'
import { retryOnConflict } from '../../database/retryOnConflict.js'
import { createTurnQueue } from '../../database/turnQueue.js'
import { appendActs } from './appendActs.js'

type TransactionId = number | string
export type Trail = { add: (args: { act: Act; transaction: TransactionId | null | undefined }) => Promise<void> }

const MAX_WAIT_MS = 20_000
const ATTEMPTS = 12
const JITTER_MS = 20

// Of the process, not of the module: Next's bundled copy of a hook must find the same trail.
const TRAIL = Symbol.for('jumelage.auditTrail')
type WithTrail = { [TRAIL]?: Trail }

/** @throws Error where the database was opened without `attachTrail`: an act that cannot be logged must not happen. */
export const trailOf = (adapter: object): Trail => {
  const trail = (adapter as WithTrail)[TRAIL]
  if (!trail) throw new Error('The database was opened without the audit log: wrap its adapter with attachTrail.')
  return trail
}

type Rollback = (id: TransactionId, cause?: unknown) => Promise<void>

/**
 * Writes what a transaction has done as its last statements before it commits. So an entry is there if and only if its
 * act is; the head of the chain is taken for a moment alone, never while a writer waits for another; and transactions
 * that began long before do not conflict, as an entry is a new row and the head is read outside of their snapshot.
 * Instances that meet at the same number are told apart by its unique index: one of them is a write conflict.
 */
const addTrail = (adapter: BaseDatabaseAdapter): void => {
  const pending = new Map<TransactionId, Act[]>()
  // SQLite has one writer at a time; whoever commits holds it already.
  const queue = adapter.name === 'sqlite' ? undefined : createTurnQueue()
  const { commitTransaction, rollbackTransaction } = adapter

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await queue?.takeTurn({ maxWaitMs: MAX_WAIT_MS, tooLate: () => databaseBusy(MAX_WAIT_MS) })
    try {
      return await work()
    } finally {
      release?.()
    }
  }

  adapter.commitTransaction = async (promised) => {
    const id = await promised
    const acts = pending.get(id)
    pending.delete(id)
    if (!acts) return commitTransaction.call(adapter, id)
    await inTurn(async () => {
      try {
        await appendActs({ acts, adapter, transaction: id })
      } catch (error) {
        await (rollbackTransaction as Rollback).call(adapter, id, error).catch(() => undefined)
        throw error
      }
      await commitTransaction.call(adapter, id)
    })
  }
  adapter.rollbackTransaction = async (promised) => {
    const id = await promised
    pending.delete(id)
    await rollbackTransaction.call(adapter, id)
  }

  const addAlone = async (act: Act): Promise<void> => {
    const id = await adapter.beginTransaction()
    if (id === null) return inTurn(() => appendActs({ acts: [act], adapter, transaction: undefined }))
    pending.set(id, [act])
    await adapter.commitTransaction(id)
  }

  const trail: Trail = {
    add: async ({ act, transaction }) => {
      if (transaction === undefined || transaction === null) {
        await retryOnConflict(() => addAlone(act), { attempts: ATTEMPTS, jitterMs: JITTER_MS })
      } else pending.set(transaction, [...(pending.get(transaction) ?? []), act])
    },
  }
  Object.defineProperty(adapter, TRAIL, { configurable: true, value: trail })
}

/** Gives a database adapter the log of what is done in it. */
export const attachTrail = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter: BaseDatabaseAdapter = database.init(args)
    addTrail(adapter)
    return adapter
  },
})
