import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWriteConflict, retryOnConflict } from '../../src/database/index.js'
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

const LOCALES = ['fr', 'es', 'en'] as const

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

const indexed = (prefix: string, count: number, text: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, text(index)]))

describe.each(KINDS)('writers on %s', (kind) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDatabase(kind)
  })
  afterAll(() => database.close())

  it('create 100 documents with two filtered relations in a row', async () => {
    const { payload } = database
    const data = { main: await createTopic(payload), other: await createTopic(payload) }
    const before = await countArticles(payload)
    for (let index = 0; index < 100; index += 1)
      await createArticle(payload, { data: { ...data, title: `à la suite ${index}` } })
    expect(await countArticles(payload)).toEqual({ rows: before.rows + 100, versions: before.versions + 100 })
  })

  it('create 100 of them at once', async () => {
    const { payload } = database
    const data = { main: await createTopic(payload), other: await createTopic(payload) }
    const before = await countArticles(payload)
    await times(100, (index) => createArticle(payload, { data: { ...data, title: `ensemble ${index}` } }))
    expect(await countArticles(payload)).toEqual({ rows: before.rows + 100, versions: before.versions + 100 })
  })

  it('lose no text and keep one latest version in 30 parallel draft saves and autosaves', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { data: { title: 'un' } })
    await times(30, (index) =>
      updateArticle(payload, id, {
        draft: true,
        autosave: index % 2 === 1,
        data: { plain: { [`n${index}`]: `texte ${index}` } },
      }),
    )
    expect(await latestVersions(payload, id)).toBe(1)
    const draft = await readArticle(payload, id, { draft: true })
    expect(draft.plain).toEqual(indexed('n', 30, (index) => `texte ${index}`))
    const listed = await payload.find({
      collection: 'articles' as never,
      draft: true,
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    expect(listed.totalDocs).toBe(1)
  })

  it('lose no text in three locales', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { data: { title: 'trois' } })
    await times(30, (index) => {
      const locale = LOCALES[index % 3] ?? 'fr'
      const field = `w${Math.floor(index / 3)}`
      return updateArticle(payload, id, {
        draft: true,
        autosave: index % 2 === 1,
        locale,
        data: { spoken: { [field]: `${locale} ${field}` } },
      })
    })
    expect(await latestVersions(payload, id)).toBe(1)
    for (const locale of LOCALES) {
      const draft = await readArticle(payload, id, { draft: true, locale, fallbackLocale: false })
      expect(draft.spoken).toEqual(indexed('w', 10, (index) => `${locale} w${index}`))
    }
  })

  it('publish three locales at once', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { draft: true, data: { title: 'brouillon' } })
    for (const locale of LOCALES)
      await updateArticle(payload, id, { draft: true, locale, data: { title: `titre ${locale}` } })
    await Promise.all(
      LOCALES.map((locale) =>
        updateArticle(payload, id, {
          locale,
          publishSpecificLocale: locale,
          data: { title: `titre ${locale}`, _status: 'published' },
        }),
      ),
    )
    for (const locale of LOCALES)
      expect((await readArticle(payload, id, { locale, fallbackLocale: false })).title).toBe(`titre ${locale}`)
    expect(await latestVersions(payload, id)).toBe(1)
  })

  it('change one document 20 times at once', async () => {
    const { payload } = database
    const { id } = await createArticle(payload)
    await times(20, (index) => updateArticle(payload, id, { data: { plain: { [`n${index}`]: 'ici' } } }))
    const saved = await readArticle(payload, id)
    expect(saved.plain).toMatchObject(indexed('n', 20, () => 'ici'))
    expect(await latestVersions(payload, id)).toBe(1)
  })

  it('restore, change in bulk and change alone at once', async () => {
    const { payload } = database
    const { id } = await createArticle(payload, { data: { title: 'un' } })
    const { docs } = await payload.findVersions({
      collection: 'articles' as never,
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    const version = String(docs[0]?.id)
    await Promise.all([
      payload.restoreVersion({ collection: 'articles' as never, id: version, overrideAccess: true }),
      payload.update({
        collection: 'articles' as never,
        where: { id: { equals: id } },
        data: { counter: 5 },
        overrideAccess: true,
      }),
      updateArticle(payload, id, { data: { kind: 'a' } }),
    ])
    expect((await readArticle(payload, id)).title).toBe('un')
    expect(await latestVersions(payload, id)).toBe(1)
  })

  it('log one user in ten times at once', async () => {
    const { payload } = database
    const data = { email: 'redaction@example.org', password: 'fictif-12345' }
    await payload.create({ collection: 'users' as never, data: data, overrideAccess: true })
    const logins = await times(10, () => payload.login({ collection: 'users' as never, data: data }))
    expect(logins.every((login) => typeof login.token === 'string')).toBe(true)
  })

  it('save a global for the first time at once without losing a value', async () => {
    const { payload } = database
    const values = { code: '97209', name: 'Ville', timeZone: 'America/Cayenne' }
    await Promise.all(
      Object.entries(values).map(([field, value]) =>
        payload.updateGlobal({ slug: 'city' as never, data: { [field]: value }, overrideAccess: true }),
      ),
    )
    expect(await payload.findGlobal({ slug: 'city' as never, overrideAccess: true })).toMatchObject(values)
  })

  it('that cross each other both save, the one that gave way when it is tried again', async () => {
    const { payload, behaviour } = database
    const [first, second] = [await createArticle(payload), await createArticle(payload)]
    const partner = new Map([
      [first.id, second.id],
      [second.id, first.id],
    ])
    behaviour.afterChange = async ({ doc, req, context }) => {
      const other = partner.get((doc as { id: string }).id)
      if (context.isPartner || !other) return
      await updateArticle(payload, other, {
        data: { kind: 'a' },
        req: { ...isolated(req), context: { isPartner: true } },
      })
    }
    const save = (id: string, code: string) =>
      retryOnConflict(() => updateArticle(payload, id, { data: { code } }), { attempts: 20, jitterMs: 20 })
    await Promise.all([save(first.id, 'croisé 1'), save(second.id, 'croisé 2')])
    behaviour.afterChange = undefined
    expect(await readArticle(payload, first.id)).toMatchObject({ code: 'croisé 1', kind: 'a' })
    expect(await readArticle(payload, second.id)).toMatchObject({ code: 'croisé 2', kind: 'a' })
  })

  it('of two instances all save when a conflict is tried again', async () => {
    const { payload, openAnother } = database
    const other = await openAnother()
    const { id } = await createArticle(payload)
    await times(20, (index) =>
      retryOnConflict(
        () => updateArticle(index % 2 ? other : payload, id, { data: { plain: { [`n${index}`]: 'ici' } } }),
        { attempts: 40, jitterMs: 20 },
      ),
    )
    expect((await readArticle(payload, id)).plain).toMatchObject(indexed('n', 20, () => 'ici'))
  })
})

describe('a conflict between two instances on MongoDB', () => {
  it('is a 409 that can be tried again', async () => {
    const database = await openDatabase('mongodb')
    try {
      const { payload, behaviour } = database
      const other = await database.openAnother()
      const { id } = await createArticle(payload)
      let isFirst = true
      behaviour.beforeChange = async () => {
        if (!isFirst) return
        isFirst = false
        await updateArticle(other, id, { data: { code: 'autre' } })
      }
      const refused = await updateArticle(payload, id, { data: { code: 'mien' } }).catch((error: unknown) => error)
      expect(refused).toMatchObject({ status: 409, isPublic: true })
      expect(isWriteConflict(refused)).toBe(true)
      expect((await readArticle(payload, id)).code).toBe('autre')
    } finally {
      await database.close()
    }
  })
})
