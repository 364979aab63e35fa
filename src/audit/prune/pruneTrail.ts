import type { Payload } from 'payload'

import type { Entry } from '../types.js'

import { writeAnchor } from '../chain/anchor.js'
import { asJob } from '../trail/caller.js'
import { recordAct } from '../trail/recordAct.js'
import { AUDIT_LOG } from '../types.js'

const DAY_MS = 86_400_000

type PruneArgs = { now?: Date; payload: Payload; retentionDays: number }

const lastBefore = async (payload: Payload, limit: Date): Promise<Entry | undefined> => {
  const { docs } = await payload.db.find<Entry & { id: string }>({
    collection: AUDIT_LOG,
    limit: 1,
    pagination: false,
    sort: '-sequence',
    where: { at: { less_than: limit.toISOString() } },
  })
  return docs[0]
}

/**
 * Removes what is older than the retention, and leaves an entry that says up to where, with the hash of the last one
 * removed: the chain is checked from there. Removes nothing where the retention is 0. Returns the last sequence removed.
 */
export const pruneTrail = async ({
  now = new Date(),
  payload,
  retentionDays,
}: PruneArgs): Promise<number | undefined> => {
  if (retentionDays === 0) return undefined
  const last = await lastBefore(payload, new Date(now.getTime() - retentionDays * DAY_MS))
  if (!last) return undefined
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    await payload.db.deleteMany({
      collection: AUDIT_LOG,
      req,
      where: { sequence: { less_than_equal: last.sequence } },
    })
    const anchor = writeAnchor({ hash: last.entryHash, sequence: last.sequence })
    await asJob(() =>
      recordAct({ action: 'pruned', req: { ...req, payload }, subject: { collection: AUDIT_LOG, id: anchor } }),
    )
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  return last.sequence
}
