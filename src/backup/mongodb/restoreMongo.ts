import type { mongo } from 'mongoose'

import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Manifest } from '../manifest.js'
import type { Undo } from '../undo.js'

import { indexSpecs, listCollections, type StoredCollection } from './collections.js'
import { bsonPath } from './copyMongo.js'
import { decodeExactly, EJSON, withMongo } from './mongo.js'
import { readBson } from './readBson.js'

const BATCH_DOCUMENTS = 500
const BATCH_BYTES = 8 * 1024 * 1024
const METADATA = /^database\/.*\.metadata\.json$/

const collectionsOf = async (backup: string, { files }: Manifest): Promise<StoredCollection[]> =>
  Promise.all(
    files
      .filter((file) => METADATA.test(file.path))
      .map(async (file) => EJSON.parse(await readFile(path.join(backup, file.path), 'utf8')) as StoredCollection),
  )

export const isMongoEmpty = (url: string): Promise<boolean> =>
  withMongo(url, async ({ db }) => {
    for (const { name } of await listCollections(db)) if (await db.collection(name).findOne()) return false
    return true
  })

const fill = async (collection: mongo.Collection, file: string): Promise<void> => {
  let batch: mongo.BSON.Document[] = []
  let bytes = 0
  const send = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch, { bypassDocumentValidation: true })
    batch = []
    bytes = 0
  }
  for await (const doc of readBson(file)) {
    batch.push(decodeExactly(doc))
    bytes += doc.byteLength
    if (batch.length >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES) await send()
  }
  await send()
}

/**
 * Fills new collections beside those of the database, then gives them their names; returns how to let go of the old
 * ones, which keep their documents under another name until then.
 */
export const restoreMongo = async ({
  backup,
  id,
  manifest,
  undo,
  url,
}: {
  backup: string
  id: string
  manifest: Manifest
  undo: Undo
  url: string
}): Promise<() => Promise<void>> => {
  const staged = (name: string): string => `restoring-${id}-${name}`
  const old = (name: string): string => `before-${id}-${name}`
  const rename = (from: string, to: string) =>
    withMongo(url, async ({ db }) => {
      await db.renameCollection(from, to)
    })
  const drop = (names: string[]) =>
    withMongo(url, async ({ db }) => {
      for (const name of names) await db.dropCollection(name)
    })
  const collections = await collectionsOf(backup, manifest)
  return withMongo(url, async ({ db }) => {
    const present = (await listCollections(db)).map(({ name }) => name)
    for (const { indexes, name, options } of collections) {
      const collection = await db.createCollection(staged(name), options)
      undo.add(() => drop([staged(name)]))
      await fill(collection, path.join(backup, bsonPath(name)))
      const specs = indexSpecs(indexes)
      if (specs.length > 0) await collection.createIndexes(specs)
    }
    for (const name of present) {
      await db.renameCollection(name, old(name))
      undo.add(() => rename(old(name), name))
    }
    for (const { name } of collections) {
      await db.renameCollection(staged(name), name)
      undo.add(() => rename(name, staged(name)))
    }
    return () => drop(present.map(old))
  })
}
