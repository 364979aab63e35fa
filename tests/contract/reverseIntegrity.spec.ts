import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import {
  codesOf,
  CONVENTION,
  type CoverageWorld,
  createCoverageWorld,
  pointsOf,
} from '../support/coverage/coverageWorld.js'
import { dayFromNow } from '../support/coverage/dayFromNow.js'
import { everything } from '../support/coverage/everything.js'

const PUBLISHED = { _status: 'published' }
const TERMINATED = { ...PUBLISHED, terminatedOn: '2020-01-01' }
const DAY_MS = 86_400_000

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('cover that a published project rests on, on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let partner: string
  let other: string
  let convention: string
  let project: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    other = await world.partner('Étranger à l’affaire (fictif)')
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    partner = await world.partner('Ville couverte (fictive)')
    convention = await world.convention({ codes: ['CULT'], parties: [partner], startsOn: '2000-01-01' })
    project = await world.project({ codes: ['CULT'], partners: [partner], title: 'Festival (fictif)' })
  })

  const patch = (json: object, query = '', as: AccountName = 'editor', path = `conventions/${convention}`) =>
    call(app, `/api/${path}${query}`, { as, json, method: 'PATCH' })
  const remove = (path = `conventions/${convention}`, as: AccountName = 'editor') =>
    call(app, `/api/${path}`, { as, method: 'DELETE' })

  const expectRefused = (answer: Answer): void => {
    expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['COOP_R8']])
    expect(answer.body.errors).toHaveLength(1)
    const [point] = pointsOf(answer)
    for (const name of ['Festival (fictif)', 'Ville couverte (fictive)', 'Culture']) {
      expect(point?.message.toLowerCase()).toContain(name.toLowerCase())
      expect(answer.body.errors[0].message.toLowerCase()).toContain(name.toLowerCase())
    }
    expect(answer.text).not.toContain('Étranger')
  }

  const amendment = (json: object) =>
    call(app, '/api/conventions', {
      as: 'editor',
      json: {
        ...CONVENTION,
        ...PUBLISHED,
        amends: convention,
        instrument: 'amendment',
        parties: [{ partner }],
        title: 'Avenant (fictif)',
        ...json,
      },
    })

  const writes: [string, string, () => Promise<Answer>][] = [
    ['delete it', 'id', () => remove()],
    ['trash it', 'deletedAt', () => patch({ deletedAt: new Date().toISOString() })],
    ['unpublish it', '_status', () => patch({ _status: 'draft' })],
    ['unpublish it in all languages', '_status', () => patch({}, '?unpublishAllLocales=true')],
    ['terminate it', 'terminatedOn', () => patch(TERMINATED)],
    ['terminate it with a save that names no status', 'terminatedOn', () => patch({ terminatedOn: '2020-01-01' })],
    [
      'terminate it in all languages',
      'terminatedOn',
      async () => {
        for (const locale of ['es', 'en', 'ht'])
          await patchDoc(app, `conventions/${convention}`, { title: locale }, { query: `?draft=true&locale=${locale}` })
        return patch(TERMINATED, '?publishAllLocales=true')
      },
    ],
    ['shorten it', 'endsOn', () => patch({ ...PUBLISHED, endsOn: dayFromNow(-2) })],
    ['have it begin later', 'startsOn', () => patch({ ...PUBLISHED, startsOn: dayFromNow(30) })],
    ['have it signed but not sent', 'transmittedOn', () => patch({ ...PUBLISHED, transmittedOn: null })],
    ['take the partner out', 'parties', () => patch({ ...PUBLISHED, parties: [{ partner: other }] })],
    ['take the domain out', 'domains', () => patch({ ...PUBLISHED, domains: world.domains('EDUC') })],
    ['make it a pact', 'instrument', () => patch({ ...PUBLISHED, instrument: 'friendship' })],
    ['amend its domains', 'instrument', () => amendment({ removedDomains: world.domains('CULT') })],
    ['amend its end', 'instrument', () => amendment({ domains: [], endsOn: dayFromNow(-2) })],
    [
      'terminate it over GraphQL',
      'terminatedOn',
      async () => {
        const answer = await callGraphQL(
          app,
          `mutation { updateConvention(id: "${convention}", data: { _status: published, terminatedOn: "2020-01-01" }) { id } }`,
          { as: 'editor' },
        )
        const { extensions, message } = answer.body.errors[0]
        return { ...answer, body: { errors: [{ data: extensions.data, message }] }, status: extensions.statusCode }
      },
    ],
    [
      'publish a draft that ends it',
      'terminatedOn',
      async () => {
        await patchDoc(app, `conventions/${convention}`, { terminatedOn: '2020-01-01' }, { query: '?draft=true' })
        return patch(PUBLISHED)
      },
    ],
  ]

  it.each(writes)('should not be lost: an editor may not %s', async (_what, path, write) => {
    const isDraftFirst = write.toString().includes('draft=true')
    const before = await everything(app)
    const answer = await write()
    expectRefused(answer)
    expect(pointsOf(answer)[0]?.path).toBe(path)
    if (!isDraftFirst) expect(await everything(app)).toEqual(before)
    const { body } = await call(app, `/api/conventions/${convention}?depth=0`)
    expect(body).toMatchObject({ domains: world.domains('CULT'), instrument: 'framework', terminatedOn: null })
  })

  it('should not be lost by a parent that a convention inherits from', async () => {
    const parent = await world.convention({ codes: ['SPOR'], parties: [partner] })
    const child = await world.convention({
      codes: ['EDUC'],
      inheritsDomains: true,
      instrument: 'implementing',
      parent,
      parties: [partner],
    })
    // The parent covers by itself, so it is made an instrument that does not.
    await patchDoc(app, `conventions/${parent}`, { ...PUBLISHED, instrument: 'friendship' })
    await world.project({ codes: ['SPOR'], partners: [partner], title: 'Tournoi (fictif)' })
    for (const [path, json] of [
      [parent, TERMINATED],
      [child, { ...PUBLISHED, inheritsDomains: false }],
      [child, { ...PUBLISHED, parent: null }],
    ] as const) {
      const refused = await patch(json, '', 'editor', `conventions/${path}`)
      expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R8']])
      expect(refused.text).toContain('Tournoi (fictif)')
      expect(refused.text).not.toContain('Festival')
    }
  })

  it('should not be lost by an amendment that is withdrawn', async () => {
    const added = await amendment({ domains: world.domains('SPOR') })
    expect(added.status, added.text).toBe(201)
    await world.project({ codes: ['SPOR'], partners: [partner], title: 'Tournoi (fictif)' })
    const path = `conventions/${String(added.body.doc.id)}`
    const isListed = (refused: Answer): void => {
      expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R8']])
      expect(refused.text).toContain('Tournoi (fictif)')
      expect(refused.text).not.toContain('Festival')
    }
    isListed(await remove(path))
    isListed(await patch({ _status: 'draft' }, '', 'editor', path))
    isListed(await patch({ ...PUBLISHED, amends: null }, '', 'editor', path))
    isListed(await patch(TERMINATED, '', 'editor', path))
  })

  it('should not be lost when the time of a planned withdrawal has come', async () => {
    await app.payload.jobs.queue({
      input: {
        doc: { relationTo: 'conventions', value: convention },
        type: 'unpublish',
        user: { relationTo: 'users', value: app.accounts.editor.id },
      },
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - DAY_MS),
    })
    await app.payload.jobs.run({ overrideAccess: true, queue: 'default' })
    expect(await world.isPublic(`conventions/${convention}`)).toBe(true)
    await app.payload.delete({
      collection: 'payload-jobs' as never,
      depth: 0,
      overrideAccess: true,
      where: { id: { exists: true } },
    })
  })

  it('should not be lost by several writes at once', async () => {
    const second = await world.convention({ codes: ['CULT'], parties: [partner] })
    const where = `where[id][in]=${convention},${second}`
    const ended = await call(app, `/api/conventions?${where}`, { as: 'editor', json: TERMINATED, method: 'PATCH' })
    expect(ended.body.errors, ended.text).toHaveLength(1)
    expect(ended.body.errors[0].message).toContain('Festival (fictif)')
    const left = ended.body.errors[0].id as string
    const days = await Promise.all(
      [convention, second].map(async (id) => [id, (await call(app, `/api/conventions/${id}`)).body.terminatedOn]),
    )
    expect(days.filter(([, day]) => day === null)).toEqual([[left, null]])
    const deleted = await call(app, `/api/conventions?${where}`, { as: 'editor', method: 'DELETE' })
    expect(deleted.body.errors, deleted.text).toMatchObject([{ id: left }])
    for (const id of [convention, second]) expect(await world.isPublic(`conventions/${id}`)).toBe(id === left)
    expect((await world.publish(project)).status).toBe(200)
  })

  it('should not be lost by a change of the tree of domains, nor by a domain or a partner that goes', async () => {
    const [theme, child] = await Promise.all(
      ['Thème', 'Enfant'].map(async (title) => {
        const code = `R8-${title.slice(0, 1)}-${convention.replace(/[^0-9a-z]/g, '').slice(-9)}`.toUpperCase()
        return (await createDoc(app, 'domains', { atlasTheme: 'CUL', code, title: `${title} (fictif)` })).id as string
      }),
    )
    await patchDoc(app, `domains/${String(child)}`, { parent: theme })
    await patchDoc(app, `conventions/${convention}`, {
      ...PUBLISHED,
      domains: [...world.domains('CULT'), theme],
    })
    const json = { domains: [{ domain: child }], title: 'Sous le thème (fictif)' }
    await patchDoc(app, `projects/${project}`, { ...PUBLISHED, ...json })
    const before = await everything(app)
    const attempts = [
      await patch({ parent: null }, '', 'editor', `domains/${String(child)}`),
      await patch({ deprecated: true }, '', 'editor', `domains/${String(child)}`),
      await remove(`domains/${String(child)}`),
      await remove(`domains/${String(theme)}`),
      await remove(`partner-cities/${partner}`),
      await patch({ deletedAt: new Date().toISOString() }, '', 'editor', `partner-cities/${partner}`),
    ]
    for (const refused of attempts) {
      expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R8']])
      expect(refused.text).toContain('Sous le thème (fictif)')
      expect(refused.text).toContain('Ville couverte (fictive)')
    }
    expect(await everything(app)).toEqual(before)
    const replaced = { deprecated: true, replacedBy: world.domain('CULT') }
    expect((await patch(replaced, '', 'editor', `domains/${String(child)}`)).status).toBe(200)
  })
})
