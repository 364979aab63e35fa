import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'

const statusesOf = (answers: Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('many writers on %s', (kind) => {
  let app: TestApp
  let partners: string[]
  let conventions: string[]
  let domains: string[]

  const create = async (slug: string, json: object, query = '?draft=true'): Promise<string> => {
    const answer = await call(app, `/api/${slug}${query}`, { as: 'editor', json })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }
  const project = (number: number): object => ({
    conventions,
    domains: domains.map((domain) => ({ domain })),
    partners: partners.map((partner) => ({ domains, partner })),
    title: `Projet ${String(number)} (fictif)`,
  })

  beforeAll(async () => {
    app = await bootApp({ kind })
    partners = [
      await create('partner-cities', { country: 'CU', name: 'A (fictive)' }),
      await create('partner-cities', { country: 'HT', name: 'B (fictive)' }),
    ]
    conventions = [
      await create('conventions', { title: 'C (fictive)' }),
      await create('conventions', { title: 'D (fictive)' }),
    ]
    domains = (await call(app, '/api/domains?limit=2')).body.docs.map(({ id }: { id: string }) => id)
  })
  afterAll(() => app.close())

  it('should take 100 new projects in a row and 100 at once, with all their relations', async () => {
    const before = (await app.payload.count({ collection: 'projects', overrideAccess: true })).totalDocs
    for (let number = 1; number <= 100; number += 1) await create('projects', project(number), '')
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        call(app, '/api/projects', { as: 'editor', json: project(101 + index) }),
      ),
    )
    expect(statusesOf(answers)).toEqual({ 201: 100 })
    const { docs, totalDocs } = await app.payload.find({
      collection: 'projects',
      depth: 0,
      limit: 300,
      overrideAccess: true,
      sort: 'id',
    })
    expect(totalDocs).toBe(before + 200)
    for (const doc of docs) {
      expect(doc.conventions).toEqual(conventions)
      expect(doc.partners?.map(({ partner }: { partner?: unknown }) => partner)).toEqual(partners)
      expect(doc.domains?.map(({ domain }: { domain?: unknown }) => domain)).toEqual(domains)
    }
  }, 180_000)

  it('should take 20 changes of one project at once', async () => {
    const id = await create('projects', project(0))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        call(app, `/api/projects/${id}`, { as: 'editor', json: { code: `C-${String(index)}` }, method: 'PATCH' }),
      ),
    )
    expect(statusesOf(answers)).toEqual({ 200: 20 })
    const stored = await call(app, `/api/projects/${id}?draft=true&depth=0`, { as: 'editor' })
    expect(stored.body.code).toMatch(/^C-\d+$/)
    expect(stored.body.conventions).toEqual(conventions)
  }, 120_000)

  it.each([[['fr']], [['fr', 'es', 'en']]])(
    'should keep one latest version and every text under 30 saves and autosaves in %s',
    async (locales) => {
      const id = await create('partner-cities', { country: 'CU', name: 'Sous charge (fictive)', summary: 'Départ' })
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, index) => {
          const locale = locales[index % locales.length] ?? 'fr'
          const autosave = index % 2 === 0 ? '&autosave=true' : ''
          return call(app, `/api/partner-cities/${id}?draft=true${autosave}&locale=${locale}`, {
            as: 'editor',
            json: { name: `${locale} nom`, summary: `${locale} ${String(index)}` },
            method: 'PATCH',
          })
        }),
      )
      expect(statusesOf(answers), answers.find(({ status }) => status !== 200)?.text ?? '').toEqual({ 200: 30 })
      const { totalDocs } = await app.payload.db.findVersions({
        collection: 'partner-cities',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
      expect(totalDocs).toBe(1)
      for (const locale of locales) {
        const { body } = await call(app, `/api/partner-cities/${id}?draft=true&locale=${locale}&fallback-locale=none`, {
          as: 'editor',
        })
        expect(body.name).toBe(`${locale} nom`)
        expect(body.summary).toMatch(new RegExp(`^${locale} \\d+$`))
      }
    },
    120_000,
  )

  it('should refuse a value that is taken in the editor’s language, alike on both databases', async () => {
    await create('pages', { slug: 'contact', title: 'Contact (fictif)' })
    for (const [language, message, slugMessage] of [
      ['fr', 'La valeur doit être unique', 'déjà prise en français'],
      ['es', 'El valor debe ser único', 'contact'],
      ['en', 'Value must be unique', 'contact'],
    ] as const) {
      const as = { as: 'editor', headers: { 'accept-language': language } } as const
      const slug = await call(app, '/api/pages', { ...as, json: { slug: 'contact', title: 'Contact (fictif)' } })
      expect(slug.status, slug.text).toBe(400)
      expect(slug.body.errors[0].data.errors).toEqual([
        expect.objectContaining({ message: expect.stringContaining(slugMessage), path: 'slug' }),
      ])
      const code = await call(app, '/api/domains', {
        ...as,
        json: { atlasTheme: 'CUL', code: 'CULT', title: 'Doublon (fictif)' },
      })
      expect(code.status, code.text).toBe(400)
      expect(code.body.errors[0].data.errors).toEqual([{ message, path: 'code' }])
      expect(slug.text + code.text).not.toContain('tableName')
    }
    const graphQL = await callGraphQL(
      app,
      'mutation { createDomain(data: { atlasTheme: CUL, code: "CULT", title: "x" }) { id } }',
      { as: 'editor' },
    )
    expect(graphQL.body.errors[0].extensions, graphQL.text).toMatchObject({
      data: { collection: 'domains', errors: [{ message: 'La valeur doit être unique', path: 'code' }] },
      statusCode: 400,
    })
    expect(graphQL.text).not.toContain('tableName')
    const email = await call(app, '/api/users', {
      as: 'admin',
      json: { email: app.accounts.editor.email, name: 'x', password: 'a-long-password-indeed', role: 'editor' },
    })
    expect(email.status, email.text).toBe(400)
    expect(email.body.errors[0].data.errors[0].path).toBe('email')
  })
})
