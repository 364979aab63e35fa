import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { call } from '../support/app/client.js'
import { bootWorld, CANARIES, type World } from '../support/guard/world.js'

const q = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString()

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('queries of the team on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  const get = (path: string, as: 'admin' | 'editor' | 'translator' = 'editor') => call(world.app, path, { as })

  it('should answer what the admin panel asks', async () => {
    const { city, convention, draftProject, internalMedia, media, page, project } = world.ids
    for (const path of [
      `pages/${page}?${q({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale: 'es', trash: 'true' })}`,
      `pages?${q({ depth: '0', draft: 'true', limit: '10', locale: 'fr', page: '1', 'select[title]': 'true', sort: 'title', trash: 'false', 'where[and][0][id][not_in]': page, 'where[and][1][title][like]': 'a_b%' })}`,
      `pages?${q({ depth: '0', limit: '0', locale: 'all', pagination: 'false' })}`,
      `projects?${q({ depth: '0', draft: 'true', limit: '0', 'where[id][in][0]': project, 'where[id][in][1]': draftProject })}`,
      `projects?${q({ draft: 'true', 'where[or][0][and][0][_status][equals]': 'draft', 'where[or][0][and][1][title][exists]': 'true' })}`,
      `projects?${q({ draft: 'true', 'where[and][0][internalNotes][like]': CANARIES.notes })}`,
      `projects?${q({ draft: 'true', 'where[and][0][partners.partner][in]': city, 'where[and][1][startsOn][greater_than]': '2020-01-01T12:00:00.000Z' })}`,
      `projects?${q({ draft: 'true', sort: '-updatedAt', 'where[conventions][in]': convention, 'where[startsOn][equals]': '' })}`,
      `projects?${q({ trash: 'true', 'where[deletedAt][exists]': 'true' })}`,
      `partner-cities/${city}?${q({ depth: '0', draft: 'true', 'joins[projects][limit]': '5', 'joins[projects][page]': '1', 'joins[projects][sort]': '-startsOn', 'joins[projects][where][_status][equals]': 'published', 'joins[conventions]': 'false' })}`,
      `media?${q({ depth: '0', limit: '2', 'where[id][in][0]': media, 'where[id][in][1]': internalMedia })}`,
      `media?${q({ draft: 'true', 'where[and][0][mimeType][contains]': 'image/', 'where[and][1][filename][like]': 'ouvert.png' })}`,
      `pages/versions?${q({ depth: '0', limit: '1', locale: 'all', sort: '-updatedAt', 'where[and][0][parent][equals]': page, 'where[and][1][version._status][equals]': 'published', 'where[and][2][latest][equals]': 'true' })}`,
      `pages/versions?${q({ 'where[version.parent.title][exists]': 'true' })}`,
      `payload-locked-documents?${q({ depth: '1', limit: '1', pagination: 'false', 'where[document.relationTo][equals]': 'pages', 'where[document.value][equals]': page })}`,
      `payload-locked-documents?${q({ depth: '1', limit: '1', pagination: 'false', 'where[globalSlug][equals]': 'city' })}`,
      'payload-preferences/nav',
      'access',
      `globals/city?${q({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale: 'es' })}`,
      'users/me',
    ]) {
      const answer = await get(`/api/${path}`)
      expect([path, answer.status], answer.text.slice(0, 300)).toEqual([path, 200])
    }
    expect((await get('/api/users?sort=name&limit=0', 'admin')).body.totalDocs).toBe(4)
    const permissions = await call(world.app, `/api/pages/access/${page}?locale=fr`, { as: 'editor', json: {} })
    expect([permissions.status, permissions.body.fields], permissions.text.slice(0, 200)).toEqual([
      200,
      expect.anything(),
    ])
    const form = await fetch(`${world.app.baseURL}/api/partner-cities?locale=fr`, {
      body: q({
        depth: '0',
        draft: 'true',
        limit: '10',
        'select[name]': 'true',
        'where[and][0][id][not_in]': Array.from({ length: 300 }, () => city).join(','),
      }),
      headers: {
        ...world.app.accounts.editor.headers,
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      method: 'POST',
    })
    expect(form.status).toBe(200)
  })

  it('should refuse what would end the process or reach every document', async () => {
    for (const path of [
      'pages?where[parent.parent.internalNotes][exists]=true',
      'pages?where[parent.parent.title][exists]=true',
      'projects?sort=partners.partner.cover.alt',
      'pages?where[parent.parent.parent.hash][exists]=true',
      'pages/versions?where[version.parent.parent.hash][exists]=true',
      'partner-cities?joins[projects][where][conventions.parent.hash][exists]=true',
      'partner-cities?joins[projects][sort]=conventions.parent.hash',
      'projects?where[conventions][contains][reference][equals]=x',
      'projects?where[conventions][all]=x',
      'projects?where[title][near]=1,2',
      'projects?where[startsOn][equals]=notadate',
      'projects?where[id][in]=bad,bad2',
      'projects?where[parent]=x',
      'projects?where=x',
      'projects?where[budget.amount][equals]=abc',
      'projects?where[title][equals][$gt]=x',
      'users?where[hash][exists]=true',
      'users?sort=salt',
      'pages?where[foo.bar][exists]=true',
    ]) {
      for (const as of ['editor', 'translator', 'admin'] as const) {
        const answer = await get(`/api/${path}`, as)
        expect([path, as, answer.status], answer.text).toEqual([path, as, 400])
      }
    }
    expect(world.rejections).toEqual([])
  })

  it('should refuse to write by a filter that says nothing', async () => {
    const { app } = world
    const before = (await get('/api/projects/count?trash=true')).body
    const writes: [string, string, unknown?][] = [
      ['DELETE', ''],
      ['PATCH', '', { code: 'X' }],
    ]
    for (const [method, , json] of writes) {
      for (const query of [
        '',
        '?where[startsOn][equals]=notadate',
        '?where[startsOn][equals]=',
        '?where[id][in]=bad',
        '?where[and][0]=',
        '?where[or]=',
        '?where[title]=',
        '?where=',
        '?where[partners.partner][equals]=garbage',
      ]) {
        const answer = await call(app, `/api/projects${query}`, { as: 'editor', json, method })
        expect([method, query, answer.status], answer.text).toEqual([method, query, 400])
        for (const as of [undefined, 'reader'] as const) {
          const other = await call(app, `/api/projects${query}`, { json, method, ...(as && { as }) })
          expect([method, query, as, other.status], other.text).toEqual([
            method,
            query,
            as,
            expect.toBeOneOf([400, 403]),
          ])
        }
      }
      for (const as of [undefined, 'reader'] as const) {
        const answer = await call(app, '/api/projects?where[code][equals]=P-1', { json, method, ...(as && { as }) })
        expect([method, as, answer.status], answer.text).toEqual([method, as, 403])
      }
    }
    expect((await get('/api/projects/count?trash=true')).body).toEqual(before)
    const done = await call(app, '/api/projects?where[code][equals]=P-1', {
      as: 'editor',
      json: { code: 'P-2' },
      method: 'PATCH',
    })
    expect([done.status, done.body.docs?.length], done.text).toEqual([200, 1])
  })

  it('should find a day by its date, in a filter with several conditions too', async () => {
    for (const [where, expected] of [
      ['where[startsOn][equals]=2021-01-01', 1],
      ['where[startsOn][in]=2020-01-01,2021-01-01', 1],
      ['where[and][0][startsOn][less_than_equal]=2021-01-01&where[and][1][code][exists]=true', 1],
      ['where[startsOn][greater_than]=2021-01-01', 0],
    ] as const) {
      const answer = await get(`/api/projects?depth=0&${where}`)
      expect([where, answer.body.totalDocs], answer.text).toEqual([where, expected])
    }
  })

  it('should copy a document in the languages that are named, and in no other', async () => {
    const duplicate = (query: string) =>
      call(world.app, `/api/partner-cities/${world.ids.city}/duplicate?depth=0&${query}`, { as: 'editor', json: {} })
    for (const query of ['selectedLocales=fr', 'selectedLocales[]=de', 'selectedLocales[a]=fr']) {
      const refused = await duplicate(query)
      expect([query, refused.status], refused.text).toEqual([query, 400])
      expect(refused.body.errors[0].data).toMatchObject({ parameter: 'selectedLocales' })
    }
    const copied = await duplicate('selectedLocales[0]=fr')
    expect(copied.status, copied.text).toBe(200)
    expect(copied.body.doc.summary).toBe('Ville jumelle')
    const other = await duplicate('selectedLocales[]=en')
    const read = await get(`/api/partner-cities/${String(other.body.doc.id)}?draft=true&locale=all&depth=0`)
    expect(read.body.summary?.fr ?? null, read.text).toBeNull()
  })
})
