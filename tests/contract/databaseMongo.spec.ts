import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { assertTransactions, createDatabaseAdapter } from '../../src/database/index.js'
import { createArticle, updateArticle } from '../support/database/articles.js'
import { contractConfig } from '../support/database/contractConfig.js'
import { freshMongodbUrl } from '../support/parts/mongodbUrl.js'
import { openDatabase } from '../support/database/openDatabase.js'

const open = async ({ url, production }: { url: string; production: boolean }): Promise<Payload> => {
  const db = createDatabaseAdapter({ kind: 'mongodb', url, production })
  return getPayload({ config: await contractConfig({ db }), key: `mongo-${Math.random()}`, disableOnInit: true })
}

const indexesOf = (payload: Payload, collection: string) =>
  (payload.db as unknown as MongooseAdapter).connection.collection(collection).indexes()

describe('MongoDB without transactions', () => {
  const standalone = (): string => {
    const url = new URL(freshMongodbUrl())
    url.searchParams.delete('replicaSet')
    url.searchParams.set('directConnection', 'true')
    return url.href
  }

  it('stops the start in production and says how to mend it', async () => {
    await expect(open({ url: standalone(), production: true })).rejects.toThrow(/add \?replicaSet=rs0 to DATABASE_URL/)
  })

  it('is reported by assertTransactions elsewhere', async () => {
    const payload = await open({ url: standalone(), production: false })
    await expect(assertTransactions(payload)).rejects.toThrow(/without transactions/)
    await expect(createArticle(payload)).resolves.toHaveProperty('id')
    await payload.destroy()
  })
})

describe('MongoDB indexes', () => {
  it('are there when the connection is, unique among set values only', async () => {
    const url = freshMongodbUrl()
    const payload = await open({ url, production: true })
    const indexes = await indexesOf(payload, 'articles')
    for (const field of ['code', 'slug.fr', 'slug.es']) {
      expect(indexes).toContainEqual(
        expect.objectContaining({
          key: { [field]: 1 },
          unique: true,
          partialFilterExpression: { [field]: { $gt: '' } },
        }),
      )
    }
    await payload.destroy()
  })

  it('are rebuilt when they were built otherwise', async () => {
    const url = freshMongodbUrl()
    const before = await open({ url, production: true })
    const articles = (before.db as unknown as MongooseAdapter).connection.collection('articles')
    await articles.dropIndex('code_1')
    await articles.createIndex({ code: 1 }, { unique: true, sparse: true })
    await before.destroy()
    const payload = await open({ url, production: true })
    const rebuilt = (await indexesOf(payload, 'articles')).find(({ name }) => name === 'code_1')
    expect(rebuilt).toMatchObject({ unique: true, partialFilterExpression: { code: { $gt: '' } } })
    expect(rebuilt).not.toHaveProperty('sparse')
    await payload.destroy()
  })
})

describe('a nested save on MongoDB of the document being saved, without its request', () => {
  it('fails at once and says what is missing', async () => {
    const database = await openDatabase('mongodb')
    const { payload, behaviour } = database
    const { id } = await createArticle(payload)
    let isNested = false
    behaviour.afterChange = async () => {
      if (isNested) return
      isNested = true
      await updateArticle(payload, id, { data: { code: 'dedans' } })
    }
    await expect(updateArticle(payload, id, { data: { code: 'dehors' } })).rejects.toThrow(
      /must be given the transaction of its caller/,
    )
    await database.close()
  })
})
