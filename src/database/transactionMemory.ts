import type { PayloadRequest } from 'payload'
import { AsyncLocalStorage } from 'node:async_hooks'

type TransactionId = number | string
type Fate = { isConflict: boolean; isLost: boolean; parent: Fate | undefined; id: TransactionId | undefined }
type Request = Partial<PayloadRequest> | undefined

export type TransactionMemory = {
  /** Call it in the synchronous part of `beginTransaction`: what follows in this flow belongs to the transaction. */
  start: () => { opened: (id: TransactionId) => void }
  ended: (id: TransactionId, outcome: 'committed' | 'rolledBack', options?: { isConflict?: boolean }) => void
  /** The id of the request's transaction, waiting for it when it is being opened. */
  idOf: (req: Request) => Promise<TransactionId | undefined>
  /** True when this request had a transaction that was rolled back, and has not begun another. */
  hasLost: (req: Request) => boolean
  /** True when the last transaction of this request ended in a write conflict: what follows may be tried again too. */
  hasConflicted: (req: Request) => boolean
  /** True when `id` was begun in the flow of `ancestor` (by a nested call without its request). */
  isBegunWithin: (id: TransactionId, ancestor: TransactionId) => boolean
}

/**
 * Remembers which request held which transaction. Payload deletes `req.transactionID` when it rolls back,
 * so without this a save whose nested call failed would go on outside any transaction.
 */
export const createTransactionMemory = (): TransactionMemory => {
  const flow = new AsyncLocalStorage<Fate>()
  const byRequest = new WeakMap<object, Fate>()
  const byId = new Map<TransactionId, Fate>()

  return {
    start: () => {
      const around = flow.getStore()
      const isNested = around?.id !== undefined && byId.has(around.id)
      const fate: Fate = { isConflict: false, isLost: false, parent: isNested ? around : undefined, id: undefined }
      flow.enterWith(fate)
      return {
        opened: (id) => {
          fate.id = id
          byId.set(id, fate)
        },
      }
    },
    ended: (id, outcome, { isConflict = false } = {}) => {
      const fate = byId.get(id)
      if (fate) Object.assign(fate, { isConflict, isLost: outcome === 'rolledBack' })
      byId.delete(id)
    },
    idOf: async (req) => {
      const id = (await req?.transactionID) ?? undefined
      const fate = id === undefined ? undefined : byId.get(id)
      if (req && fate) byRequest.set(req, fate)
      return id
    },
    isBegunWithin: (id, ancestor) => {
      let fate = byId.get(id)?.parent
      while (fate && fate.id !== ancestor) fate = fate.parent
      return fate !== undefined
    },
    hasConflicted: (req) => req !== undefined && (byRequest.get(req) ?? flow.getStore())?.isConflict === true,
    // A write without any request is one that Payload keeps apart on purpose (login attempts).
    hasLost: (req) => req !== undefined && (byRequest.get(req) ?? flow.getStore())?.isLost === true,
  }
}
