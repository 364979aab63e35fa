import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createArticle, createTopic, readArticle, updateArticle } from '../support/database/articles.js'
import type { Article } from '../support/database/articles.js'
import { isolated } from '../support/database/contractConfig.js'
import { KINDS, openDatabase } from '../support/database/openDatabase.js'
import type { OpenDatabase } from '../support/database/openDatabase.js'
import { nothingSet } from '../support/database/nothingSet.js'

const content = ({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...rest }: Record<string, unknown>) => rest

describe.each(KINDS)('readers on %s', (kind) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDatabase(kind)
  })
  afterEach(() => {
    database.behaviour.afterChange = undefined
  })
  afterAll(() => database.close())

  const list = async (args: Record<string, unknown>) =>
    (await database.payload.find({
      collection: 'articles' as never,
      overrideAccess: true,
      depth: 0,
      ...args,
    })) as unknown as {
      docs: Article[]
      totalPages: number
    }

  it('never see a row that is not committed, the save itself does', async () => {
    const { payload, behaviour } = database
    const titled = (title: string) => ({ where: { title: { equals: title } } })
    const { id } = await createArticle(payload, { data: { title: 'avant' } })
    let goOn = (): void => undefined
    const held = new Promise<void>((resolve) => (goOn = resolve))
    let arrived = (): void => undefined
    const isHolding = new Promise<void>((resolve) => (arrived = resolve))
    let seenInside = 0
    behaviour.afterChange = async ({ req }) => {
      seenInside += (await list({ ...titled('pas encore'), req: isolated(req) })).docs.length
      arrived()
      await held
    }
    const saves = [
      createArticle(payload, { data: { title: 'pas encore' } }),
      updateArticle(payload, id, { data: { title: 'pas encore' } }),
    ]
    await isHolding
    try {
      expect((await list(titled('pas encore'))).docs).toHaveLength(0)
      expect((await list({ ...titled('pas encore'), draft: true })).docs).toHaveLength(0)
      expect((await readArticle(payload, id)).title).toBe('avant')
    } finally {
      goOn()
      await Promise.all(saves)
    }
    expect(seenInside).toBeGreaterThan(0)
    expect((await list(titled('pas encore'))).docs).toHaveLength(2)
  })

  it('page through equal sort keys without repeating or missing a document', async () => {
    const { payload } = database
    const createdAt = '2020-01-01T00:00:00.000Z'
    const ids = await Promise.all(
      Array.from(
        { length: 60 },
        async () => (await createArticle(payload, { data: { title: 'pareil', counter: 7, createdAt } })).id,
      ),
    )
    for (const sort of [undefined, 'title', '-counter', ['kind', 'title']]) {
      for (const draft of [false, true]) {
        const seen: string[] = []
        for (let page = 1; page <= 9; page += 1) {
          const { docs } = await list({ where: { counter: { equals: 7 } }, sort, draft, limit: 7, page })
          seen.push(...docs.map((doc) => doc.id))
        }
        expect([...new Set(seen)].sort()).toEqual([...ids].sort())
        expect(seen).toHaveLength(60)
      }
    }
  })

  it('read in one order on both databases: newest first after the asked key', async () => {
    const { payload } = database
    for (const title of ['un', 'deux', 'trois']) await createArticle(payload, { data: { title, counter: 8 } })
    const titles = async (sort: string) =>
      (await list({ where: { counter: { equals: 8 } }, sort })).docs.map((doc) => doc.title)
    expect(await titles('counter')).toEqual(['trois', 'deux', 'un'])
    expect(await titles('counter,createdAt')).toEqual(['un', 'deux', 'trois'])
  })

  it('find the same empty values everywhere', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { data: {} })
    const published = { ...nothingSet, _status: 'published' }
    expect(content(await readArticle(payload, id))).toEqual(published)
    expect(content(await readArticle(payload, id, { draft: true }))).toEqual(published)
    expect(content(await readArticle(payload, id, { locale: 'es', fallbackLocale: false }))).toMatchObject(nothingSet)
    const listed = await list({ where: { id: { equals: id } } })
    expect(listed.docs.map(content)).toEqual([published])
    const draft = await createArticle(payload, { draft: true, data: {} })
    expect(content(draft)).toEqual({ ...nothingSet, _status: 'draft' })
    expect(content(await readArticle(payload, draft.id, { draft: true }))).toEqual({ ...nothingSet, _status: 'draft' })
    const updated = await updateArticle(payload, id, { data: { title: 'x' } })
    expect(content(updated)).toEqual({ ...published, title: 'x' })
    const versions = await payload.findVersions({
      collection: 'articles' as never,
      where: { parent: { equals: draft.id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(versions.docs.map(({ version }) => content(version as never))).toEqual([{ ...nothingSet, _status: 'draft' }])
  })

  it('find the same empty values in rows, blocks, locales and an unsaved global', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, {
      data: { title: 'fr', rows: [{ note: 'n' }], layout: [{ blockType: 'quote' }] },
    })
    const read = await readArticle(payload, id)
    expect(content((read.rows as Article[])[0] ?? {})).toEqual({ note: 'n', text: null, topic: null })
    expect(content((read.layout as Article[])[0] ?? {})).toEqual({
      blockType: 'quote',
      blockName: null,
      text: null,
      by: null,
    })
    const all = await readArticle(payload, id, { locale: 'all' })
    expect(all.title).toEqual({ fr: 'fr', es: null, en: null, ht: null })
    expect(all.slug).toEqual({ fr: null, es: null, en: null, ht: null })
    expect(all._status).toEqual({ fr: 'published', es: 'draft', en: 'draft', ht: 'draft' })
    const city = await payload.findGlobal({ slug: 'city' as never, overrideAccess: true })
    expect(city).toMatchObject({ name: null, code: null, timeZone: 'America/Martinique' })
  })

  it('find an account alike, and its API key survives a save', async () => {
    const { payload } = database
    const users = { collection: 'users' as never, overrideAccess: true, depth: 0 }
    const email = 'lecture@example.org'
    const { id } = await payload.create({ ...users, data: { email, password: 'fictif-12345' } })
    const read = () => payload.findByID({ ...users, id })
    expect(content((await read()) as never)).toEqual({
      email,
      enableAPIKey: null,
      hasAPIKey: false,
      sessions: [],
      collection: 'users',
    })
    await payload.update({ ...users, id, data: { enableAPIKey: true, apiKey: 'fictif-0000-1111-2222' } })
    await payload.update({ ...users, id, data: { email } })
    expect(await read()).toMatchObject({ enableAPIKey: true, hasAPIKey: true })
  })

  it('get no key they did not select or may not see', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { data: { secret: 'x' } })
    const find = (args: object) =>
      payload.findByID({ collection: 'articles' as never, id, depth: 0, ...args }) as Promise<Article>
    expect(Object.keys(await find({ overrideAccess: true, select: { title: true, many: true } })).sort()).toEqual([
      'id',
      'many',
      'title',
    ])
    expect(await find({ overrideAccess: true, select: { place: { floor: true } } })).toEqual({
      id,
      place: { floor: null },
    })
    const asReader = await find({ overrideAccess: false })
    expect(asReader).toHaveProperty('code', null)
    expect(asReader).not.toHaveProperty('secret')
    expect(await find({ overrideAccess: false, select: { code: true } })).toEqual({ id, code: null })
    expect(await find({ overrideAccess: true, select: { code: false } })).not.toHaveProperty('code')
  })

  it('populate relations with the same empty values', async () => {
    const { payload } = database
    const topic = await createTopic(payload)
    const { id } = await createArticle(payload, { data: { main: topic, many: [topic] } })
    const read = (await payload.findByID({
      collection: 'articles' as never,
      id,
      depth: 1,
      overrideAccess: true,
    })) as unknown as Article
    expect(read.main).toMatchObject({ id: topic, title: 'sujet', remark: null })
    expect(read.many).toMatchObject([{ id: topic, remark: null }])
  })
})

describe.each(KINDS)('unique values on %s', (kind) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDatabase(kind)
  })
  afterAll(() => database.close())

  it('may be left out, null or cleared as often as one likes', async () => {
    const { payload } = database
    for (const data of [{}, {}, { slug: null, code: null }, { slug: null, code: null }])
      await createArticle(payload, { draft: true, data })
    for (const data of [{}, { slug: null, code: null }, { slug: null, code: null }])
      await createArticle(payload, { data })
    for (const slug of ['a', 'b']) {
      const { id } = await createArticle(payload, { data: { slug, code: slug } })
      expect(await updateArticle(payload, id, { data: { slug: null, code: null } })).toMatchObject({
        slug: null,
        code: null,
      })
    }
  })

  it('are refused twice in one locale, with a 400 that names the field', async () => {
    const { payload } = database
    await createArticle(payload, { data: { slug: 'ville', code: 'V1' } })
    const other = await createArticle(payload, { locale: 'es', data: { slug: 'ville' } })
    expect(other.slug).toBe('ville')
    for (const data of [{ slug: 'ville' }, { code: 'V1' }]) {
      const refused = await createArticle(payload, { data }).catch((error: unknown) => error)
      expect(refused).toMatchObject({ status: 400, data: { errors: [{ path: Object.keys(data)[0] }] } })
    }
  })

  it('let one of ten racing creates through and refuse the others', async () => {
    const { payload } = database
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => createArticle(payload, { data: { code: 'course' } })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect([400, 409]).toContain((result.reason as { status: number }).status)
  })
})
