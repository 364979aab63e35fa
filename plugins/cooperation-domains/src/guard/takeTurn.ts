import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { isolatedRequest } from '../service/isolatedRequest.js'

const KEY = 'cooperation-domains:turn'
const COLLECTION = 'payload-kv'

const isReady = async ({ db }: Payload): Promise<boolean> =>
  Boolean(await db.findOne({ collection: COLLECTION, joins: {}, where: { key: { equals: KEY } } }))

/** Makes the row that judged writes meet in, where Payload keeps its keys in the database. */
export const prepareTurns = async (payload: Payload): Promise<void> => {
  if (!payload.collections[COLLECTION] || (await isReady(payload))) return
  try {
    await payload.db.create({ collection: COLLECTION, data: { data: { turn: '' }, key: KEY } })
  } catch (error) {
    // Another instance that started at the same time was faster.
    if (!(await isReady(payload))) throw error
  }
}

/**
 * Two transactions that each look at what the other one writes (a project is published while its convention ends) would
 * both go through. Both write one row, so that the database lets one wait for the other, or refuses it.
 * Does nothing without a transaction.
 */
export const takeTurn = async (req: PayloadRequest): Promise<void> => {
  if (!req.payload.collections[COLLECTION] || !(await req.transactionID)) return
  await req.payload.db.updateOne({
    collection: COLLECTION,
    data: { data: { turn: randomUUID() } },
    joins: {},
    req: isolatedRequest(req),
    where: { key: { equals: KEY } },
  })
}
