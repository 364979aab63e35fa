import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { call } from '../support/app/client.js'
import { patchDoc } from '../support/app/content.js'
import { codesOf, type CoverageWorld, createCoverageWorld, pointsOf } from '../support/coverage/coverageWorld.js'
import { everything } from '../support/coverage/everything.js'

const TERMINATED = { _status: 'published', terminatedOn: '2020-01-01' }
const REASON = 'Décision du conseil, n° 12 (fictif)'
const FORCED = `?force=true&reason=${encodeURIComponent(REASON)}`

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('a change that is forced on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let convention: string
  let project: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    const partner = await world.partner('Ville couverte (fictive)')
    convention = await world.convention({ codes: ['CULT'], parties: [partner] })
    project = await world.project({ codes: ['CULT'], partners: [partner], title: 'Festival (fictif)' })
  })

  const terminate = (query: string, as: AccountName = 'admin', headers: Record<string, string> = {}) =>
    call(app, `/api/conventions/${convention}${query}`, { as, headers, json: TERMINATED, method: 'PATCH' })
  const records = async (as?: AccountName) =>
    call(app, `/api/forced-changes?where[document][equals]=${convention}&depth=0`, as ? { as } : {})

  it('should go through for an administrator with a reason, and be kept in plain words for staff alone', async () => {
    const forced = await terminate(FORCED)
    expect(forced.status, forced.text).toBe(200)
    expect(await world.isPublic(`projects/${project}`)).toBe(true)
    const { body, status } = await records('editor')
    expect(status).toBe(200)
    expect(body.docs).toMatchObject([
      {
        document: convention,
        documentCollection: 'conventions',
        documentTitle: expect.stringContaining('Convention'),
        forcedBy: 'admin',
        losses: expect.stringMatching(/Festival \(fictif\).*Ville couverte \(fictive\).*Culture/),
        reason: REASON,
      },
    ])
    expect((await records()).status).toBe(403)
    expect((await records('reader')).status).toBe(403)
    const text = JSON.stringify((await call(app, `/api/conventions/${convention}`)).body)
    expect(text).not.toContain('n° 12')
    // What was lost is not lost again, and the project is refused until it is covered.
    const refused = await world.publish(project)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R1']])
    expect((await call(app, `/api/conventions/${convention}`, { as: 'editor', method: 'DELETE' })).status).toBe(200)
    expect((await records('admin')).body.docs).toHaveLength(1)
  })

  it('should be asked for in headers too, which GraphQL and scripts can send', async () => {
    const headers = { 'x-coverage-force': 'true', 'x-coverage-reason': encodeURIComponent(REASON) }
    const answer = await call(app, '/api/graphql', {
      as: 'admin',
      headers,
      json: { query: `mutation { deleteConvention(id: "${convention}") { id } }` },
    })
    expect(answer.body.errors, answer.text).toBeUndefined()
    expect(await world.isPublic(`conventions/${convention}`)).toBe(false)
    expect((await records('editor')).body.docs).toMatchObject([{ reason: REASON }])
  })

  it('should be refused to everyone else, and without a reason, and write nothing', async () => {
    const before = await everything(app)
    expect((await terminate(FORCED, 'editor')).status).toBe(403)
    const headers = { 'x-coverage-force': 'true', 'x-coverage-reason': 'r' }
    expect((await terminate('', 'editor', headers)).status).toBe(403)
    for (const query of ['?force=true', '?force=true&reason=%20']) {
      const answer = await terminate(query)
      expect([answer.status, pointsOf(answer)[0]?.path], answer.text).toEqual([400, 'reason'])
    }
    for (const query of ['', '?force=false&reason=r', '?reason=r']) {
      const answer = await terminate(query)
      expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['COOP_R8']])
    }
    expect(await everything(app)).toEqual(before)
  })

  it('should leave no record where nothing was lost, and lift no other rule', async () => {
    await patchDoc(app, `projects/${project}`, { _status: 'draft' })
    expect((await terminate(FORCED)).status).toBe(200)
    expect((await records('admin')).body.docs).toEqual([])
    const published = await call(app, `/api/projects/${project}${FORCED}`, {
      as: 'admin',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect([published.status, codesOf(published)], published.text).toEqual([400, ['COOP_R1']])
  })

  it('should be asked for by code in the context, with the name of whoever runs it', async () => {
    const update = (context: object) =>
      app.payload.update({
        collection: 'conventions',
        context: context as Record<string, unknown>,
        data: TERMINATED,
        depth: 0,
        id: convention,
        overrideAccess: true,
      })
    await expect(update({})).rejects.toThrow(/Festival/)
    await update({ coverageForce: { reason: REASON } })
    expect((await records('admin')).body.docs).toMatchObject([{ forcedBy: null, reason: REASON }])
  })

  it('should never be changed or taken away afterwards', async () => {
    await terminate(FORCED)
    const [{ id }] = (await records('admin')).body.docs
    for (const as of ['admin', 'editor'] as const) {
      expect((await call(app, `/api/forced-changes/${id}`, { as, method: 'DELETE' })).status).toBe(403)
      const changed = await call(app, `/api/forced-changes/${id}`, { as, json: { reason: 'Autre' }, method: 'PATCH' })
      expect(changed.status).toBe(403)
      expect((await call(app, '/api/forced-changes', { as, json: { reason: 'Autre' } })).status).toBe(403)
    }
  })
})
