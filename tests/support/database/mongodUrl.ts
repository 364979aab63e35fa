import { randomUUID } from 'node:crypto'
import type { MongoMemoryReplSet } from 'mongodb-memory-server-core'

let server: Promise<MongoMemoryReplSet> | undefined

const startServer = async (): Promise<MongoMemoryReplSet> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  return MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' } })
}

/** The address of a fresh database on a real replica set: `MONGODB_TEST_URL`, or a server of this test file's own. */
export const mongodUrl = async (): Promise<string> => {
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const given = process.env.MONGODB_TEST_URL
  if (given) {
    const url = new URL(given)
    url.pathname = `/${name}`
    return url.href
  }
  server ??= startServer()
  return (await server).getUri(name)
}

export const stopMongod = async (): Promise<void> => {
  const running = await server
  server = undefined
  await running?.stop()
}
