import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { setTimeout as wait } from 'node:timers/promises'

import { type RateLimiterAbstract, RateLimiterMongo, RLWrapperTimeouts } from 'rate-limiter-flexible'

import type { RateLimit, RateLimitName } from '../../../config/rateLimits.js'

/** Counted by address: a flood over its limit is refused from memory and does not reach the database. */
const BLOCKED_IN_MEMORY: RateLimitName[] = ['login', 'reset', 'upload', 'write']

const COLLECTION = 'rate-limits'
const PATIENCE_MS = 1500
const INDEX_PATIENCE_MS = 3000
const AWAY_MS = 5000

export type SharedStore = {
  /** Forgets every key of a limit that begins so. */
  forgetAll: (args: { name: RateLimitName; prefix: string }) => Promise<void>
  limiterOf: (args: { limit: RateLimit; name: RateLimitName }) => RateLimiterAbstract
  /** Runs `work` on the shared counts, or `insurance` while the database is away. */
  orElse: <T>(work: () => Promise<T>, insurance: () => Promise<T>) => Promise<T>
}

type Connection = MongooseAdapter['connection']

const countsOf = (connection: Connection) => connection.getClient().db(connection.name).collection(COLLECTION)

const indexed = new WeakMap<Connection, Promise<void>>()

/** Counts are raised by one upsert each, which only a unique key makes safe. */
const buildIndexes = (connection: Connection): Promise<void> => {
  const started =
    indexed.get(connection) ??
    (async () => {
      const counts = countsOf(connection)
      await counts.createIndex({ key: 1 }, { unique: true })
      await counts.createIndex({ expire: 1 }, { expireAfterSeconds: 0 })
    })()
  indexed.set(connection, started)
  started.catch(() => indexed.delete(connection))
  return started
}

const tooSlow = (): never => {
  throw new Error('the indexes of the rate limits are not built')
}

/**
 * Counts that all instances on one MongoDB share, through Payload's own connection; undefined on SQLite, which has one
 * instance. A database that is away is left alone for five seconds.
 */
export const sharedStore = (payload: Payload): SharedStore | undefined => {
  const { connection } = payload.db as unknown as Partial<MongooseAdapter>
  if (payload.db.name !== 'mongoose' || !connection) return undefined
  let awayUntil = 0
  return {
    forgetAll: async ({ name, prefix }) => {
      // From the prefix to the next one, without a pattern.
      const from = `${name}:${prefix}`
      await countsOf(connection).deleteMany({ key: { $gte: from, $lt: `${from}\uffff` } })
    },
    limiterOf: ({ limit, name }) =>
      new RLWrapperTimeouts({
        limiter: new RateLimiterMongo({
          dbName: connection.name,
          disableIndexesCreation: true,
          duration: limit.seconds,
          ...(BLOCKED_IN_MEMORY.includes(name) && { inMemoryBlockOnConsumed: limit.points + 1 }),
          keyPrefix: name,
          points: limit.points,
          storeClient: connection.getClient(),
          tableName: COLLECTION,
        }),
        timeoutMs: PATIENCE_MS,
      }),
    orElse: async (work, insurance) => {
      if (Date.now() < awayUntil) return insurance()
      try {
        await Promise.race([buildIndexes(connection), wait(INDEX_PATIENCE_MS, undefined, { ref: false }).then(tooSlow)])
        return await work()
      } catch (error) {
        // Refusals are thrown too; they are no errors.
        if (!(error instanceof Error)) throw error
        awayUntil = Date.now() + AWAY_MS
        payload.logger.warn({ err: error, msg: 'rate limits are counted in memory: the database does not answer' })
        return insurance()
      }
    },
  }
}
