import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { call, callGraphQL } from '../support/app/client.js'
import { bootWorld, type World } from '../support/guard/world.js'

/** One spelling of a document, whatever the order of its keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)))
      : item,
  )

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('a translator into Spanish, on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  /** What French says, as published and as being worked on, and the status of every language. */
  const french = async (): Promise<string> => {
    const { app, ids } = world
    const read = async (query: string) => {
      const { body } = await call(app, `/api/projects/${ids.project}?depth=0&${query}`, { as: 'editor' })
      const { updatedAt: _updatedAt, ...rest } = body as Record<string, unknown>
      return rest
    }
    const all = await read('locale=all&draft=true')
    return sorted([
      await read('locale=fr'),
      await read('locale=fr&draft=true'),
      all._status,
      (await read('locale=all'))._status,
    ])
  }

  it('should write Spanish and nothing else', async () => {
    const { app, ids } = world
    const before = await french()
    const versions = await call(
      app,
      `/api/projects/versions?where[parent][equals]=${ids.project}&limit=1&sort=updatedAt`,
      { as: 'editor' },
    )
    const version = String(versions.body.docs[0].id)
    const attempts: [query: string, body: Record<string, unknown>][] = [
      ['?locale=fr', { title: 'Titre changé' }],
      ['', { title: 'Titre changé' }],
      ['?locale=en', { title: 'Changed' }],
      ['?locale=all', { title: { es: 'Cambiado', fr: 'Titre changé' } }],
      ['?locale=*', { title: { fr: 'Titre changé' } }],
      ['?locale=es&publishAllLocales=true', { _status: 'published', title: 'Cambiado' }],
      ['?locale=es&unpublishAllLocales=true', { _status: 'draft' }],
      ['?locale=es&publishSpecificLocale=fr', { _status: 'published' }],
      ['?locale=es&publishSpecificLocale=en', { _status: 'published' }],
      ['?locale=es', { _status: { es: 'published', fr: 'draft' } }],
      ['?locale=es', { title: { es: 'Cambiado', fr: 'Titre changé' } }],
      ['?locale=es', { code: 'AUTRE' }],
      ['?locale=es', { internalNotes: 'note' }],
      ['?locale=es', { partners: [] }],
      ['?locale=es&draft=true', { startsOn: '2000-01-01' }],
      ['?locale=es', { deletedAt: new Date().toISOString() }],
      ['?locale=es&autosave=true&draft=true', { code: 'AUTRE' }],
    ]
    for (const [query, json] of attempts) {
      const answer = await call(app, `/api/projects/${ids.project}${query}`, {
        as: 'translator',
        json,
        method: 'PATCH',
      })
      expect
        .soft([query, JSON.stringify(json), answer.status], answer.text)
        .toEqual([query, JSON.stringify(json), expect.toBeOneOf([400, 403])])
      expect.soft([query, JSON.stringify(json), await french()]).toEqual([query, JSON.stringify(json), before])
    }
    const bulk = await call(app, '/api/projects?locale=es&publishAllLocales=true&where[code][equals]=P-1', {
      as: 'translator',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect.soft(bulk.status === 403 || bulk.body.docs?.length === 0, bulk.text).toBe(true)
    for (const [method, path] of [
      ['POST', `projects/versions/${version}?locale=es`],
      ['POST', `projects/${ids.project}/duplicate?locale=es`],
      ['DELETE', `projects/${ids.project}?locale=es`],
      ['DELETE', '../projects?locale=es&where[code][equals]=P-1'.slice(3)],
      ['POST', 'projects?locale=es'],
      ['POST', 'globals/city?locale=fr'],
      ['POST', 'globals/city?locale=es&publishAllLocales=true'],
    ] as const) {
      const answer = await call(app, `/api/${path}`, {
        as: 'translator',
        json: path.startsWith('globals') ? { country: 'FR', name: 'x' } : {},
        method,
      })
      expect
        .soft([method, path, answer.status], answer.text)
        .toEqual([method, path, path.includes('city?locale=es') ? expect.toBeOneOf([400, 403]) : 403])
    }
    for (const mutation of [
      `restoreVersionProject(id: "${version}") { id }`,
      `updateProject(id: "${ids.project}", locale: es, publishAllLocales: true, data: { _status: published }) { id }`,
      `updateProject(id: "${ids.project}", locale: es, publishSpecificLocale: fr, data: { _status: published }) { id }`,
      `updateProject(id: "${ids.project}", locale: fr, data: { title: "x" }) { id }`,
      `deleteProject(id: "${ids.project}") { id }`,
      `duplicateProject(id: "${ids.project}") { id }`,
    ]) {
      const answer = await callGraphQL(app, `mutation { ${mutation} }`, { as: 'translator' })
      expect.soft(answer.body.errors, `${mutation}: ${answer.text}`).toBeDefined()
    }
    expect(await french()).toBe(before)
    const spanish = await call(app, `/api/projects/${ids.project}?locale=es`, {
      as: 'translator',
      json: { _status: 'published', title: 'Huertos compartidos' },
      method: 'PATCH',
    })
    expect([spanish.status, spanish.body.doc?.title], spanish.text).toEqual([200, 'Huertos compartidos'])
    const specific = await call(app, `/api/projects/${ids.project}?locale=es&publishSpecificLocale=es`, {
      as: 'translator',
      json: { _status: 'published', title: 'Huertos compartidos 2' },
      method: 'PATCH',
    })
    expect([specific.status, specific.body.doc?.title], specific.text).toEqual([200, 'Huertos compartidos 2'])
    expect((await call(app, `/api/projects/${ids.project}`)).body.title).toBe('Jardins partagés')
  })

  it('should save the whole form that the admin panel sends', async () => {
    const { app, ids } = world
    for (const path of [
      `pages/${ids.page}`,
      `projects/${ids.project}`,
      `conventions/${ids.convention}`,
      `partner-cities/${ids.city}`,
    ]) {
      const form = await call(app, `/api/${path}?depth=0&draft=true&locale=es&fallback-locale=null`, {
        as: 'translator',
      })
      const answer = await call(app, `/api/${path}?depth=0&draft=true&autosave=true&locale=es&fallback-locale=null`, {
        as: 'translator',
        json: { ...form.body, internalNotes: form.body.internalNotes, _status: 'draft', slug: 'forma' },
        method: 'PATCH',
      })
      expect([path, answer.status, answer.body.doc?.slug], answer.text.slice(0, 400)).toEqual([path, 200, 'forma'])
    }
  })

  it('should write nothing without a language of its own', async () => {
    const { app, ids } = world
    await app.payload.update({
      collection: 'users',
      data: { locales: [] },
      depth: 0,
      id: app.accounts.translator.id,
      overrideAccess: true,
    })
    const answer = await call(app, `/api/projects/${ids.project}?locale=es`, {
      as: 'translator',
      json: { title: 'Nada' },
      method: 'PATCH',
    })
    expect(answer.status, answer.text).toBe(403)
  })
})
