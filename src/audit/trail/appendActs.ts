import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import type { Act, Entry } from '../types.js'

import { isWriteConflict, writeConflict } from '../../database/writeConflict.js'
import { anchorOf } from '../chain/anchor.js'
import { sealEntry } from '../chain/sealEntry.js'
import { trailKey } from '../chain/trailKey.js'
import { AUDIT_LOG, NO_HASH } from '../types.js'

type Head = Pick<Entry, 'entryHash' | 'sequence'>

const DUPLICATE_KEY = 11_000
const NO_HEAD: Head = { entryHash: NO_HASH, sequence: 0 }

type AppendArgs = {
  acts: readonly Act[]
  adapter: BaseDatabaseAdapter
  transaction: number | string | undefined
}

/** Where a pruning has just removed every entry, the chain goes on from the last of them. */
const headLeft = (acts: readonly Act[]): Head => {
  const anchor = acts[0] && anchorOf(acts[0])
  return anchor ? { entryHash: anchor.hash, sequence: anchor.sequence } : NO_HEAD
}

const headOf = async (
  adapter: BaseDatabaseAdapter,
  req: Partial<PayloadRequest> | undefined,
): Promise<Head | undefined> => {
  const { docs } = await adapter.find<Entry & { id: string }>({
    collection: AUDIT_LOG,
    limit: 1,
    pagination: false,
    sort: '-sequence',
    ...(req && { req }),
  })
  return docs[0]
}

type Failure = { cause?: unknown; code?: unknown; data?: { errors?: { path?: unknown }[] } | null }

/** Another instance was faster: its entry has the number that this one would have had. */
const isTaken = (error: unknown): boolean => {
  const { cause, code, data } = error as Failure
  if (code === DUPLICATE_KEY || data?.errors?.some(({ path }) => path === 'sequence')) return true
  return typeof cause === 'object' && cause !== null && cause !== error && isTaken(cause)
}

/**
 * Writes acts to the end of the chain, in a transaction or outside of any.
 *
 * @throws APIError 409 (a write conflict) when another instance wrote at the same moment; nothing is stored then.
 */
export const appendActs = async ({ acts, adapter, transaction }: AppendArgs): Promise<void> => {
  const req = transaction === undefined ? undefined : { transactionID: transaction }
  const key = trailKey(adapter.payload.config.secret)
  // A snapshot of MongoDB may be older than the head; on SQLite only the writer sees what it has just written.
  let head = (await headOf(adapter, adapter.name === 'sqlite' ? req : undefined)) ?? headLeft(acts)
  const at = new Date().toISOString()
  for (const act of acts) {
    const entry = sealEntry({ act, at, head, key })
    try {
      await adapter.create({ collection: AUDIT_LOG, data: entry, ...(req && { req }) })
    } catch (error) {
      throw !isWriteConflict(error) && isTaken(error) ? writeConflict(error) : error
    }
    head = entry
  }
}
