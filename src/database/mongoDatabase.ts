import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { assertTransactions } from './assertTransactions.js'
import { attachWaits } from './attachWaits.js'
import { buildMongoIndexes } from './mongoIndexes.js'
import { keepTime } from './keepTime.js'
import { mongoMaxTime } from './mongoMaxTime.js'
import { guardMongoTransactions } from './guardMongoTransactions.js'
import { sameUnset } from './sameUnset.js'
import { sortStably } from './sortStably.js'
import { reportTrouble } from './trouble/watch.js'

/** How long a request waits for a primary before it fails; an election takes about 11 s with the server's defaults. */
const SERVER_SELECTION_TIMEOUT_MS = 15_000

/**
 * The production database: a replica set. Indexes are built before `connect` resolves, transactions are never lost
 * silently, and writers of one document wait for each other.
 */
export const mongoDatabase = ({
  asIs = false,
  url,
  production,
}: {
  /** Builds no index. */
  asIs?: boolean
  url: string
  production: boolean
}): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url,
    afterCreateConnection: ({ connection }) => {
      connection.plugin(mongoMaxTime)
    },
    ensureIndexes: false,
    connectOptions: { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter: BaseDatabaseAdapter = stock.init(args)
      attachWaits(adapter)
      sameUnset(adapter)
      sortStably(adapter)
      guardMongoTransactions(adapter)
      reportTrouble(adapter)
      keepTime(adapter)
      const { connect } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        if (!asIs) await buildMongoIndexes(adapter as unknown as MongooseAdapter)
        await checkTransactions({
          payload: { db: adapter as unknown as Payload['db'] },
          production,
          warn: (message) => adapter.payload.logger.warn(message),
        })
      }
      return adapter
    },
  }
}

const checkTransactions = async ({
  payload,
  production,
  warn,
}: {
  payload: Pick<Payload, 'db'>
  production: boolean
  warn: (message: string) => void
}): Promise<void> => {
  try {
    await assertTransactions(payload)
  } catch (error) {
    if (production) throw error
    warn(error instanceof Error ? error.message : String(error))
  }
}
