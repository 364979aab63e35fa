import type { PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  countArticles,
  createArticle,
  createTopic,
  latestVersions,
  readArticle,
  updateArticle,
} from '../support/database/articles.js'
import { isolated } from '../support/database/contractConfig.js'
import { KINDS, openDatabase } from '../support/database/openDatabase.js'
import type { OpenDatabase } from '../support/database/openDatabase.js'

describe.each(KINDS)('a save on %s is whole', (kind) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDatabase(kind)
  })
  afterEach(() => {
    database.behaviour.beforeChange = undefined
    database.behaviour.afterChange = undefined
    database.behaviour.afterDelete = undefined
  })
  afterAll(() => database.close())

  const failing = () => {
    throw new Error('the hook failed')
  }

  it('leaves no row and no version when a hook fails', async () => {
    const { payload, behaviour } = database
    const kept = await createArticle(payload, { data: { title: 'avant', many: [await createTopic(payload)] } })
    const before = await countArticles(payload)
    behaviour.afterChange = failing
    await expect(createArticle(payload, { data: { title: 'perdu' } })).rejects.toThrow('the hook failed')
    await expect(updateArticle(payload, kept.id, { data: { title: 'après' } })).rejects.toThrow('the hook failed')
    await expect(updateArticle(payload, kept.id, { data: { title: 'après' }, draft: true })).rejects.toThrow()
    expect(await countArticles(payload)).toEqual(before)
    expect((await readArticle(payload, kept.id)).title).toBe('avant')
    expect((await readArticle(payload, kept.id, { draft: true })).title).toBe('avant')
  })

  it('keeps a document whose delete failed', async () => {
    const { payload, behaviour } = database
    const kept = await createArticle(payload, { data: { title: 'gardé' } })
    behaviour.afterDelete = failing
    await expect(
      payload.delete({ collection: 'articles' as never, id: kept.id, overrideAccess: true }),
    ).rejects.toThrow()
    expect((await readArticle(payload, kept.id)).title).toBe('gardé')
    expect(await latestVersions(payload, kept.id)).toBe(1)
  })

  it('rolls back what a nested call has written', async () => {
    const { payload, behaviour } = database
    const topics = () => payload.count({ collection: 'topics' as never, overrideAccess: true })
    const before = await topics()
    behaviour.afterChange = async ({ req }) => {
      await payload.create({
        collection: 'topics' as never,
        data: { rank: 1 },
        req: isolated(req),
        overrideAccess: true,
      })
      failing()
    }
    await expect(createArticle(payload)).rejects.toThrow('the hook failed')
    expect(await topics()).toEqual(before)
  })

  const missing = { collection: 'topics' as never, id: '000000000000000000000000', overrideAccess: true, depth: 0 }

  it('survives a nested call that may fail and says so', async () => {
    const { payload, behaviour } = database
    behaviour.beforeChange = async ({ req, data }) => {
      await payload.findByID({ ...missing, disableErrors: true, req: isolated(req) })
      await payload.findByID({ ...missing, disableErrors: true, req })
      return data
    }
    const saved = await createArticle(payload, { data: { title: 'sauvé' } })
    expect((await readArticle(payload, saved.id)).title).toBe('sauvé')
    expect(await latestVersions(payload, saved.id)).toBe(1)
  })

  const invalid = { collection: 'topics' as never, data: { rank: 99 } as never, overrideAccess: true, depth: 0 }
  const swallowed: [string, (req: PayloadRequest) => Promise<unknown>][] = [
    ['a read, with the request', (req) => database.payload.findByID({ ...missing, req })],
    ['a read, isolated', (req) => database.payload.findByID({ ...missing, req: isolated(req) })],
    ['an invalid write, with the request', (req) => database.payload.create({ ...invalid, req })],
    ['an invalid write, isolated', (req) => database.payload.create({ ...invalid, req: isolated(req) })],
    ['a rollback', async (req) => database.payload.db.rollbackTransaction((await req.transactionID) as string)],
  ]

  for (const moment of ['beforeChange', 'afterChange'] as const) {
    it.each(swallowed)(`reports the loss when ${moment} swallows a failure: %s`, async (_, nested) => {
      const { payload, behaviour } = database
      const kept = await createArticle(payload, { data: { title: 'avant' } })
      const before = await countArticles(payload)
      behaviour[moment] = async ({ req }: { req: PayloadRequest }) => {
        await nested(req).catch(() => undefined)
      }
      await expect(createArticle(payload, { data: { title: 'perdu' } })).rejects.toThrow(/Nothing was stored/)
      await expect(updateArticle(payload, kept.id, { data: { title: 'perdu' } })).rejects.toThrow(/Nothing was stored/)
      await expect(updateArticle(payload, kept.id, { data: { title: 'perdu' }, draft: true })).rejects.toThrow(
        /Nothing was stored/,
      )
      expect(await countArticles(payload)).toEqual(before)
      expect((await readArticle(payload, kept.id, { draft: true })).title).toBe('avant')
    })
  }

  it('does not wait for itself when a nested call forgets its request', async () => {
    const { payload, behaviour } = database
    let nested = ''
    behaviour.afterChange = async () => {
      nested = await createTopic(payload)
      await Promise.all([createTopic(payload), createTopic(payload)])
    }
    const saved = await createArticle(payload, { data: { title: 'seul' } })
    expect((await readArticle(payload, saved.id)).title).toBe('seul')
    expect(await payload.findByID({ ...missing, id: nested })).toMatchObject({ id: nested })
  })

  it('leaves no half of a nested call that failed without its request', async () => {
    const { payload, behaviour } = database
    const before = await countArticles(payload)
    let isNested = false
    behaviour.afterChange = async () => {
      if (isNested) failing()
      isNested = true
      await createArticle(payload, { data: { title: 'intérieur' } }).catch(() => undefined)
    }
    const saved = await createArticle(payload, { data: { title: 'extérieur' } })
    expect(await countArticles(payload)).toEqual({ rows: before.rows + 1, versions: before.versions + 1 })
    expect((await readArticle(payload, saved.id)).title).toBe('extérieur')
  })

  it('saves again at once after a failure', async () => {
    const { payload, behaviour } = database
    behaviour.afterChange = failing
    await Promise.allSettled(Array.from({ length: 10 }, () => createArticle(payload)))
    behaviour.afterChange = undefined
    const saved = await createArticle(payload, { data: { title: 'encore' } })
    expect((await readArticle(payload, saved.id)).title).toBe('encore')
  })

  it('counts everything inside a transaction', async () => {
    const { payload, behaviour } = database
    const topics = { collection: 'topics' as never, overrideAccess: true }
    const before = await payload.count(topics)
    const seen: number[] = []
    behaviour.afterChange = async ({ req }) => {
      const inside = { ...topics, req: isolated(req) as PayloadRequest }
      await payload.create({ ...inside, data: { rank: 1 }, depth: 0 })
      seen.push((await payload.count(inside)).totalDocs)
    }
    await createArticle(payload)
    expect(seen).toEqual([before.totalDocs + 1])
  })
})
