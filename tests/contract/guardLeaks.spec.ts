import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { call, callGraphQL } from '../support/app/client.js'
import { bootWorld, CANARIES, type World } from '../support/guard/world.js'

const CONTENT = ['pages', 'partner-cities', 'conventions', 'projects', 'media', 'domains']
const MODES = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true',
  'locale=es',
  'locale=es&draft=true',
  'locale=ht&fallback-locale=none',
  'depth=0',
  'depth=3&draft=true',
  'pagination=false',
]

const missingID = { mongodb: '0123456789abcdef01234567', sqlite: '01900000-0000-7000-8000-000000000000' }

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what is not published, on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  const get = async (path: string) => {
    const answer = await call(world.app, path)
    expect(world.isClean(answer.text), `${path}: ${answer.text.slice(0, 500)}`).toBe(true)
    expect(answer.status, path).toBeLessThan(500)
    return answer
  }

  it('should be in no list, document or count', async () => {
    for (const collection of CONTENT) {
      for (const mode of MODES) {
        expect([collection, mode, (await get(`/api/${collection}?${mode}`)).status]).toEqual([collection, mode, 200])
        for (const id of Object.values(world.ids))
          expect((await get(`/api/${collection}/${id}?${mode}`)).status).toBeOneOf([200, 404, 400])
      }
    }
    for (const mode of ['', '?trash=true', '?locale=es']) {
      expect((await get(`/api/projects/count${mode}`)).body).toEqual({ totalDocs: 1 })
      expect((await get(`/api/media/count${mode}`)).body).toEqual({ totalDocs: 1 })
    }
  })

  it('should not be populated, joined or named', async () => {
    const { draftConvention, draftProject, internalMedia, trashedProject } = world.ids
    for (const depth of [1, 2, 3]) {
      const texts = await Promise.all(
        CONTENT.map(async (collection) => (await get(`/api/${collection}?depth=${String(depth)}&draft=true`)).text),
      )
      for (const text of texts) expect(text).not.toContain(draftProject)
      for (const text of texts) expect(text).not.toContain(trashedProject)
    }
    const { body } = await get(`/api/projects/${world.ids.project}?depth=1`)
    expect([...body.conventions, ...body.gallery].map(({ id }: { id: string }) => id)).toEqual([
      world.ids.convention,
      world.ids.media,
    ])
    for (const depth of [0, 1, 2]) {
      const { text } = await get(`/api/projects?depth=${String(depth)}`)
      for (const id of [draftConvention, internalMedia]) expect(text).not.toContain(id)
    }
    expect((await get('/api/projects?depth=0')).body.docs[0]).toMatchObject({
      conventions: [world.ids.convention],
      gallery: [world.ids.media],
    })
    const answer = await callGraphQL(
      world.app,
      '{ Projects { docs { conventions { id } gallery { id } cover { id } partners { partner { cover { id } } } } } }',
    )
    expect(answer.body.data.Projects.docs).toEqual([
      {
        conventions: [{ id: world.ids.convention }],
        cover: { id: world.ids.media },
        gallery: [{ id: world.ids.media }],
        partners: [{ partner: { cover: null } }],
      },
    ])
  })

  it('should not be found by what it says', async () => {
    const { draftConvention } = world.ids
    for (const [path, status, total] of [
      ['/api/pages?locale=es&where[title][like]=Yborr', 200, 0],
      ['/api/pages?locale=es&where[or][0][title][contains]=Yborr&where[or][1][slug][equals]=nope', 200, 0],
      ['/api/pages?locale=es&where[title][greater_than]=A', 400, undefined],
      ['/api/projects?locale=es&where[title][equals]=Yborradorcanary', 200, 0],
      ['/api/projects?locale=es&where[title][not_equals]=x', 200, 0],
      ['/api/projects?locale=es&where[conventions.title][like]=Yborr', 400, undefined],
      ['/api/projects?where[conventions.title][like]=Ydraft', 200, 0],
      ['/api/projects?where[conventions.reference][like]=Ydraft', 200, 0],
      ['/api/projects?where[gallery.alt][like]=Yinternal', 200, 0],
      ['/api/projects?where[code][like]=Y&trash=true', 200, 0],
      ['/api/projects?where[code][like]=Y&draft=true', 200, 0],
      ['/api/partner-cities?where[cover.alt][like]=Yinternal', 200, 0],
      ['/api/media?where[alt][like]=Yinternal', 200, 0],
    ] as const) {
      const answer = await call(world.app, path)
      expect([path, answer.status, answer.body.totalDocs]).toEqual([path, status, total])
      if (status === 200) expect((await call(world.app, path.replace('?', '/count?'))).body).toEqual({ totalDocs: 0 })
    }
    for (const operator of ['equals', 'in']) {
      const answer = await call(world.app, `/api/projects?depth=0&where[conventions][${operator}]=${draftConvention}`)
      expect(answer.status).toBe(200)
      expect(answer.body.totalDocs, 'a draft is as unknown as an id that is none').toBe(0)
    }
  })

  it('should not be told by the order of a list', async () => {
    const order = async (query: string): Promise<string> =>
      JSON.stringify(
        (await get(`/api/partner-cities?locale=es&depth=0&select[slug]=true${query}`)).body.docs.map(
          ({ id }: { id: string }) => id,
        ),
      )
    // A language taken back from publication keeps its text in the row that the public reads.
    const rename = async (name: string) => {
      const answer = await call(world.app, `/api/partner-cities/${world.ids.city}?locale=es`, {
        as: 'editor',
        json: { _status: 'draft', name },
        method: 'PATCH',
      })
      expect(answer.status).toBe(200)
    }
    const { body } = await get('/api/partner-cities?where[country][equals]=SN')
    const other = await call(world.app, `/api/partner-cities/${String(body.docs[0].id)}?locale=es`, {
      as: 'editor',
      json: { _status: 'published', name: 'MMM' },
      method: 'PATCH',
    })
    expect(other.status, other.text).toBe(200)
    const sorts = ['', '&sort=name', '&sort=-name', '&sort=slug', '&sort=-summary,name']
    const before: string[] = []
    await rename('AAA Yborradorcanary')
    for (const sort of sorts) before.push(await order(sort))
    await rename('ZZZ Yborradorcanary')
    for (const [index, sort] of sorts.entries()) expect([sort, await order(sort)]).toEqual([sort, before[index]])
  })

  it('should answer a draft, a missing and a malformed id and an unknown collection alike', async () => {
    const { draftConvention, draftProject, internalMedia, trashedProject } = world.ids
    const bodies = new Set<string>()
    for (const path of [
      `projects/${draftProject}`,
      `projects/${draftProject}?draft=true`,
      `projects/${trashedProject}?trash=true`,
      `conventions/${draftConvention}`,
      `media/${internalMedia}`,
      `projects/${missingID[kind]}`,
      'projects/garbage',
      'projects/1',
      'media/x%27y',
      'nothing/1',
      `nothing/${draftProject}`,
      'nothing',
    ]) {
      const answer = await get(`/api/${path}`)
      expect([path, answer.status], answer.text).toEqual([path, 404])
      bodies.add(JSON.stringify(answer.body.errors))
    }
    expect([...bodies]).toHaveLength(1)
  })

  it('should keep versions, accounts and bookkeeping shut', async () => {
    const { page, project } = world.ids
    for (const [path, status] of [
      ['/api/pages/versions', [403]],
      [`/api/pages/versions/${page}`, [403]],
      ['/api/pages/versions?where[version.title][like]=Y', [403]],
      ['/api/access', [403]],
      ['/api/users', [403]],
      [`/api/users/${world.app.accounts.admin.id}`, [403]],
      ['/api/users/count', [403]],
      ['/api/payload-preferences', [403]],
      ['/api/payload-preferences/nav', [403]],
      ['/api/payload-locked-documents', [403]],
      ['/api/payload-jobs', [403]],
      ['/api/payload-jobs/run', [403]],
      ['/api/payload-kv', [403]],
      ['/api/payload-migrations', [403, 404]],
      ['/api/nope', [404]],
      ['/api/globals/nope', [404]],
      ['/api/globals/city/versions', [403, 404]],
    ] as const) {
      for (const as of [undefined, 'reader'] as const) {
        const answer = await call(world.app, path, { ...(as && { as }) })
        const isOwnAccount = as === 'reader' && path.startsWith('/api/users')
        expect([path, as, answer.status], answer.text).toEqual([
          path,
          as,
          isOwnAccount ? expect.toBeOneOf([200, 404]) : expect.toBeOneOf([...status]),
        ])
        expect(answer.text).not.toMatch(/internalNotes|resetPasswordToken|salt/)
        expect(world.isClean(answer.text)).toBe(true)
      }
    }
    for (const path of [
      `/api/pages/access/${page}`,
      '/api/pages/access',
      '/api/globals/city/access',
      `/api/projects/${project}/duplicate`,
      '/api/payload-preferences/nav',
      '/api/payload-locked-documents',
    ]) {
      for (const as of [undefined, 'reader'] as const) {
        const answer = await call(world.app, path, { json: {}, ...(as && { as }) })
        expect([path, as, answer.status], answer.text).toEqual([path, as, 403])
        expect(answer.text).not.toContain('internalNotes')
      }
    }
    expect((await get('/api/users/me')).body.user).toBeNull()
  })

  it('should be in no answer of GraphQL', async () => {
    const { draftProject, page, trashedProject } = world.ids
    for (const query of [
      '{ Pages(draft: true, trash: true) { docs { title internalNotes _status } totalDocs } }',
      '{ Pages(locale: es, draft: true) { docs { title } } }',
      `{ Page(id: "${page}", locale: es, draft: true) { title internalNotes } }`,
      `{ Project(id: "${draftProject}", draft: true) { title code } }`,
      `{ Project(id: "${trashedProject}", trash: true) { title code } }`,
      '{ Projects(draft: true) { docs { title conventions(draft: true) { title reference internalNotes } gallery { alt } } } }',
      '{ PartnerCities { docs { name cover { alt } projects { docs { title code } } conventions { docs { title internalNotes } } } } }',
      '{ versionsPages { docs { version { title } } } }',
      `{ versionPage(id: "${page}") { version { title } } }`,
      '{ Access { pages { fields { title { read { permission } } } } } }',
      `{ docAccessPage(id: "${page}") { fields { title { read { permission } } } } }`,
      '{ Users { docs { email } } }',
      '{ countProjects(draft: true, trash: true) { totalDocs } }',
      '{ Pages(locale: es, where: { title: { like: "Yborr" } }) { totalDocs } }',
      '{ Projects { docs { conventions(locale: es, draft: true) { title } } } }',
    ]) {
      const answer = await callGraphQL(world.app, query)
      expect(world.isClean(answer.text), `${query}: ${answer.text}`).toBe(true)
      expect(answer.text, query).not.toContain('permission":true')
      for (const { extensions } of answer.body.errors ?? [])
        expect(extensions?.statusCode ?? 400, answer.text).toBeLessThan(500)
    }
    expect(
      (await callGraphQL(world.app, '{ Projects(draft: true, trash: true) { totalDocs } countProjects { totalDocs } }'))
        .body.data,
    ).toEqual({ Projects: { totalDocs: 1 }, countProjects: { totalDocs: 1 } })
  })

  it('should hold back canaries that are really there', async () => {
    const staff = await call(world.app, '/api/projects?draft=true&depth=2', { as: 'editor' })
    for (const canary of [CANARIES.draft, CANARIES.internalMedia, CANARIES.notes]) expect(staff.text).toContain(canary)
    expect(world.rejections).toEqual([])
    expect((await call(world.app, '/health/ready')).status).toBe(200)
  })
})
