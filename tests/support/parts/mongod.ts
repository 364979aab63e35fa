import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from './findMongod.js'
import { mongodVersion } from './mongodVersion.js'
import { type Missing, orReason } from './orReason.js'

export { findMongod } from './findMongod.js'

export type ReplicaSet = {
  /** Connection string with `replicaSet`, without a database name. */
  url: string
  /** Stops the server and removes its folder. */
  stop: () => Promise<void>
}

/** Starts a one-node replica set on 127.0.0.1, on a free port, in a temporary folder. Throws when no `mongod` runs here. */
export const startReplicaSet = async (): Promise<ReplicaSet> => {
  const systemBinary = await findMongod()
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary, version: await mongodVersion(systemBinary) },
    replSet: {
      name: 'rs0',
      count: 1,
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      args: ['--nounixsocket', '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64'],
    },
    instanceOpts: [{ launchTimeout: 60_000 }],
  })
  return {
    url: server.getUri(),
    stop: async () => {
      await server.stop({ doCleanup: true, force: true })
    },
  }
}

/** A running replica set, or the reason why there is none; throws instead under `CI=true`. */
export const mongodOrReason = (): Promise<ReplicaSet | Missing> => orReason({ what: 'MongoDB', get: startReplicaSet })
