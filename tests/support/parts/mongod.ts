import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from './findMongod.js'
import { mongodVersion } from './mongodVersion.js'
import { type Missing, orReason } from './orReason.js'

export { findMongod } from './findMongod.js'

export type ReplicaSet = {
  /** Connection string with `replicaSet`, without a database name. */
  url: string
  /** Ends the process that listens on this port as a crash would. */
  crash: (port: number) => void
  /** Stops the server and removes its folder. */
  stop: () => Promise<void>
}

export type ReplicaSetArgs = {
  /** Nodes; one unless said otherwise. */
  count?: number
  /** How long a primary may be silent before the others elect one. */
  electionTimeoutMillis?: number
}

/** Starts a replica set on 127.0.0.1, on free ports, in temporary folders. Throws when no `mongod` runs here. */
export const startReplicaSet = async ({
  count = 1,
  electionTimeoutMillis,
}: ReplicaSetArgs = {}): Promise<ReplicaSet> => {
  const systemBinary = await findMongod()
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary, version: await mongodVersion(systemBinary) },
    replSet: {
      name: 'rs0',
      count,
      ...(electionTimeoutMillis && { configSettings: { electionTimeoutMillis } }),
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      args: ['--nounixsocket', '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64'],
    },
    instanceOpts: [{ launchTimeout: 60_000 }],
  })
  return {
    crash: (port) => {
      const node = server.servers.find(({ instanceInfo }) => instanceInfo?.port === port)
      node?.instanceInfo?.instance.mongodProcess?.kill('SIGKILL')
    },
    url: server.getUri(),
    stop: async () => {
      await server.stop({ doCleanup: true, force: true })
    },
  }
}

/** A running replica set, or the reason why there is none; throws instead under `CI=true`. */
export const mongodOrReason = (): Promise<ReplicaSet | Missing> => orReason({ what: 'MongoDB', get: startReplicaSet })
