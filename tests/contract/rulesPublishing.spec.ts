import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { patchDoc } from '../support/app/content.js'
import { codesOf, type CoverageWorld, createCoverageWorld, pointsOf } from '../support/coverage/coverageWorld.js'
import { everything } from '../support/coverage/everything.js'

const PUBLISHED = { _status: 'published' }
const PAST = new Date(Date.now() - 60_000)

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('publishing a project without cover on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let partner: string
  let id: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    partner = await world.partner('Sans convention (fictif)')
    await world.convention({ codes: ['CULT'], parties: [partner] })
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    id = await world.translatedDraft({ codes: ['CULT', 'EDUC'], partners: [partner] })
  })

  const patch = (json: object, query = '', as: 'editor' | 'translator' = 'editor') =>
    call(app, `/api/projects/${id}${query}`, { as, json, method: 'PATCH' })

  const ways: [string, () => Promise<Answer>][] = [
    ['a save', () => patch(PUBLISHED)],
    ['a draft that says it is published', () => patch(PUBLISHED, '?draft=true')],
    ['an autosave that says it is published', () => patch(PUBLISHED, '?draft=true&autosave=true')],
    ['another language', () => patch(PUBLISHED, '?locale=es')],
    ['a translator', () => patch(PUBLISHED, '?locale=es', 'translator')],
    ['all languages at once', () => patch({}, '?publishAllLocales=true')],
    ['a language named in the query', () => patch(PUBLISHED, '?publishSpecificLocale=fr')],
    [
      'creation',
      () =>
        call(app, '/api/projects', {
          as: 'editor',
          json: { ...world.projectData({ codes: ['EDUC'], partners: [partner] }), ...PUBLISHED },
        }),
    ],
  ]

  it.each(ways)('should be refused as %s, and write nothing', async (_way, write) => {
    const before = await everything(app)
    const answer = await write()
    expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['COOP_R1']])
    expect(pointsOf(answer)).toMatchObject([{ domain: world.domain('EDUC'), partner, path: 'partners.0.partner' }])
    expect(answer.body.errors).toHaveLength(1)
    expect(await everything(app)).toEqual(before)
    for (const locale of ['fr', 'es'])
      expect(await world.isPublic(`projects/${id}?locale=${locale}`), locale).toBe(false)
  })

  it('should be refused over GraphQL, with the code of each point', async () => {
    const before = await everything(app)
    const mutations = [
      `mutation { updateProject(id: "${id}", data: { _status: published }) { id } }`,
      `mutation { updateProject(id: "${id}", data: { _status: published }, locale: es) { id } }`,
      `mutation { createProject(data: { _status: published, title: "P (fictif)", activityStatus: pipeline, legalBasis: convention,
        domains: [{ domain: "${world.domain('EDUC')}" }], partners: [{ partner: "${partner}" }] }) { id } }`,
    ]
    for (const mutation of mutations) {
      const { body, text } = await callGraphQL(app, mutation, { as: 'editor' })
      expect(body.errors?.[0]?.extensions?.data?.errors, text).toMatchObject([{ code: 'COOP_R1', partner }])
      expect(body.errors[0].extensions.statusCode).toBe(400)
    }
    expect(await everything(app)).toEqual(before)
  })

  it('should be refused among many at once, while the others are published', async () => {
    const covered = await world.draft({ codes: ['CULT'], partners: [partner] })
    const where = `where[id][in]=${id},${covered}`
    const answer = await call(app, `/api/projects?${where}`, { as: 'editor', json: PUBLISHED, method: 'PATCH' })
    expect(answer.body.errors, answer.text).toMatchObject([
      { id, message: expect.stringMatching(/Sans convention.*COOP_R1/) },
    ])
    expect(await world.isPublic(`projects/${id}`)).toBe(false)
    expect(await world.isPublic(`projects/${covered}`)).toBe(true)
  })

  it('should be refused when its time has come', async () => {
    await app.payload.jobs.queue({
      input: {
        doc: { relationTo: 'projects', value: id },
        type: 'publish',
        user: { relationTo: 'users', value: app.accounts.editor.id },
      },
      task: 'schedulePublish',
      waitUntil: PAST,
    })
    await app.payload.jobs.run({ overrideAccess: true, queue: 'default' })
    expect(await world.isPublic(`projects/${id}`)).toBe(false)
    await app.payload.delete({
      collection: 'payload-jobs' as never,
      depth: 0,
      overrideAccess: true,
      where: { id: { exists: true } },
    })
  })

  it('should be refused from an older version, and from the trash', async () => {
    const covered = await world.project({ codes: ['CULT'], partners: [partner] })
    const domains = [{ domain: world.domain('EDUC') }]
    await patchDoc(app, `projects/${covered}`, { domains }, { query: '?draft=true' })
    const versions = await call(app, `/api/projects/versions?where[parent][equals]=${covered}&depth=0&limit=10`, {
      as: 'editor',
    })
    const version = versions.body.docs.find((doc: any) => doc.version.domains[0]?.domain === domains[0]?.domain)
    expect(version, versions.text).toBeDefined()
    await patchDoc(
      app,
      `projects/${covered}`,
      { domains: [{ domain: world.domain('CULT') }] },
      { query: '?draft=true' },
    )
    const restored = await call(app, `/api/projects/versions/${version.id}`, { as: 'editor', method: 'POST' })
    expect(restored.status, restored.text).toBe(200)
    const refused = await world.publish(covered)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R1']])
    expect((await call(app, `/api/projects/${covered}?depth=0`)).body.domains[0].domain).toBe(world.domain('CULT'))
  })

  it('should be refused back from the trash, when its cover has gone in the meantime', async () => {
    const other = await world.partner('Dans la corbeille (fictif)')
    const convention = await world.convention({ codes: ['CULT'], parties: [other] })
    const project = await world.project({ codes: ['CULT'], partners: [other] })
    await patchDoc(app, `projects/${project}`, { deletedAt: new Date().toISOString() })
    await patchDoc(app, `conventions/${convention}`, { _status: 'published', terminatedOn: '2020-01-01' })
    const back = await call(app, `/api/projects/${project}?trash=true`, {
      as: 'editor',
      json: { deletedAt: null },
      method: 'PATCH',
    })
    expect([back.status, codesOf(back)], back.text).toEqual([400, ['COOP_R1']])
    const asDraft = await call(app, `/api/projects/${project}?trash=true`, {
      as: 'editor',
      json: { _status: 'draft', deletedAt: null },
      method: 'PATCH',
    })
    expect(asDraft.status, asDraft.text).toBe(200)
    expect(await world.isPublic(`projects/${project}`)).toBe(false)
  })

  it('should always save as a draft, be published once covered, and stay so when time has passed', async () => {
    await patchDoc(app, `projects/${id}`, { title: 'Encore un brouillon (fictif)' }, { query: '?draft=true' })
    const other = await world.partner('Convention passée (fictif)')
    const convention = await world.convention({ codes: ['CULT'], parties: [other] })
    const project = await world.project({ codes: ['CULT'], partners: [other] })
    // As if time had passed: the database is changed behind the rules.
    await app.payload.db.updateOne({
      collection: 'conventions',
      data: { endsOn: '2020-12-31T12:00:00.000Z' },
      id: convention,
    })
    expect(await world.isPublic(`projects/${project}`)).toBe(true)
    await patchDoc(app, `projects/${project}`, { summary: 'Un brouillon (fictif)' }, { query: '?draft=true' })
    const refused = await world.publish(project)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R1']])
    expect(await world.isPublic(`projects/${project}`)).toBe(true)
    const withdrawn = await patchDoc(app, `projects/${project}`, { _status: 'draft' })
    expect(withdrawn._status).not.toBe('published')
  })
})
