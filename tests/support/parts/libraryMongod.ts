import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core'

import { say } from './say.js'

const version = (): string => process.env.MONGOMS_VERSION || '8.0.17'
const REACH_MS = 3_000

const isHostReachable = async (): Promise<boolean> => {
  const host = process.env.MONGOMS_DOWNLOAD_MIRROR || 'https://fastdl.mongodb.org'
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) })
    return true
  } catch {
    return false
  }
}

/** A `mongod` that mongodb-memory-server has downloaded before, if any. */
export const keptLibraryMongod = async (): Promise<string | undefined> =>
  DryMongoBinary.locateBinary({ ...(await DryMongoBinary.generateOptions({ version: version() })), systemBinary: '' })

/** Lets mongodb-memory-server download its `mongod`; throws within three seconds when its host is out of reach. */
export const libraryMongod = async (): Promise<string> => {
  if (!(await isHostReachable())) throw new Error("MongoDB's download host is out of reach")
  say(`downloading MongoDB ${version()} for the tests (once)`)
  return MongoBinary.getPath({ version: version() })
}
