import type { mongo } from 'mongoose'

import path from 'node:path'

import type { BackupFile } from '../manifest.js'

import { BackupError } from '../BackupError.js'
import { fileNamesOf } from '../../media/storage/fileNamesOf.js'
import { writeNew } from '../files.js'
import { listCollections } from './collections.js'
import { decode, EJSON, type Mongo, withMongo } from './mongo.js'

const SNAPSHOT_UNAVAILABLE = 246
const SNAPSHOT_TOO_OLD = 239
const ATTEMPTS = 5

export const bsonPath = (collection: string): string => `database/${encodeURIComponent(collection)}.bson`
export const metadataPath = (collection: string): string => `database/${encodeURIComponent(collection)}.metadata.json`

export type MongoCopy = {
  files: BackupFile[]
  madeAt: Date
  /** The files that the rows of the media library name. */
  media: string[]
}

const copyOnce = async ({ client, db }: Mongo, folder: string): Promise<MongoCopy> => {
  const collections = await listCollections(db)
  const session = client.startSession({ snapshot: true })
  try {
    const files: BackupFile[] = []
    const media: string[] = []
    for (const collection of collections) {
      const cursor = db.collection(collection.name).find({}, { raw: true, session })
      const bytes = async function* (): AsyncGenerator<Uint8Array> {
        for await (const doc of cursor as unknown as AsyncIterable<Uint8Array>) {
          if (collection.name === 'media') media.push(...fileNamesOf(decode(doc)))
          yield doc
        }
      }
      const written = async (name: string, source: AsyncIterable<Uint8Array> | Uint8Array[]): Promise<void> => {
        files.push({ path: name, ...(await writeNew({ source, to: path.join(folder, name) })) })
      }
      await written(bsonPath(collection.name), bytes())
      await written(metadataPath(collection.name), [Buffer.from(EJSON.stringify(collection, { relaxed: false }))])
    }
    const time = (session as { snapshotTime?: mongo.Timestamp }).snapshotTime
    return { files, madeAt: time ? new Date(time.getHighBits() * 1000) : new Date(), media }
  } finally {
    await session.endSession()
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code

const isWithoutSnapshots = (error: unknown): boolean => /snapshot/i.test((error as Error).message)

/**
 * Writes one moment of a MongoDB database into an empty folder, whoever writes to it meanwhile: all collections are
 * read at one cluster time, document by document as they are stored, with options and indexes beside them.
 *
 * @throws BackupError where the server cannot show one moment.
 */
export const copyMongo = async ({
  clear,
  folder,
  url,
}: {
  /** Empties the folder for another try. */
  clear: () => Promise<void>
  folder: string
  url: string
}): Promise<MongoCopy> =>
  withMongo(url, async (mongo) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await copyOnce(mongo, folder)
      } catch (error) {
        await clear()
        if (codeOf(error) === SNAPSHOT_TOO_OLD) {
          throw new BackupError(
            'The copy took longer than this MongoDB keeps one moment (five minutes unless set). Raise minSnapshotHistoryWindowInSeconds (db.adminCommand({ setParameter: 1, minSnapshotHistoryWindowInSeconds: 3600 })) and try again.',
          )
        }
        // A collection or an index was made between the list and the moment.
        if (codeOf(error) === SNAPSHOT_UNAVAILABLE && attempt < ATTEMPTS) continue
        if (!isWithoutSnapshots(error)) throw error
        throw new BackupError(
          `This MongoDB cannot show one moment of all collections (${(error as Error).message}): nothing was copied. Run it as a replica set, in version 5 or newer.`,
        )
      }
    }
  })
