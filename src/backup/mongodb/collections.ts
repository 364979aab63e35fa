import type { mongo } from 'mongoose'

export type StoredCollection = {
  indexes: mongo.BSON.Document[]
  name: string
  options: mongo.BSON.Document
}

/** Every collection of a database with its options and indexes; the server's own are left out. */
export const listCollections = async (db: mongo.Db): Promise<StoredCollection[]> => {
  const infos = await db.listCollections({ type: 'collection' }, { nameOnly: false }).toArray()
  const found: StoredCollection[] = []
  for (const { name, ...info } of infos) {
    if (name.startsWith('system.')) continue
    const indexes = await db.collection(name).listIndexes().toArray()
    found.push({
      indexes: indexes as mongo.BSON.Document[],
      name,
      options: 'options' in info ? (info.options ?? {}) : {},
    })
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What `createIndexes` takes of what `listIndexes` gave. */
export const indexSpecs = (indexes: mongo.BSON.Document[]): mongo.IndexDescription[] =>
  indexes
    .filter(({ name }) => name !== '_id_')
    .map(({ ns: _ns, v: _v, ...spec }) => spec as unknown as mongo.IndexDescription)
