import mongoose from 'mongoose'

// The driver that Payload's own adapter uses, so that both write the same BSON.
const { BSON, MongoClient } = mongoose.mongo

export type Mongo = { client: InstanceType<typeof MongoClient>; db: mongoose.mongo.Db }

/** How long to look for the server before saying that it is not there. */
const SERVER_SELECTION_TIMEOUT_MS = 10_000

/** Works on the database that the address names and closes the connection whatever happens. */
export const withMongo = async <T>(url: string, work: (mongo: Mongo) => Promise<T>): Promise<T> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS })
  try {
    await client.connect()
    return await work({ client, db: client.db() })
  } finally {
    await client.close()
  }
}

/** A document as it is stored: numbers keep their kind, so that it is written back byte by byte. */
export const decodeExactly = (bytes: Uint8Array): mongoose.mongo.BSON.Document =>
  BSON.deserialize(bytes, { bsonRegExp: true, promoteBuffers: false, promoteLongs: false, promoteValues: false })

export const decode = (bytes: Uint8Array): mongoose.mongo.BSON.Document => BSON.deserialize(bytes)

export const { EJSON } = BSON
