import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'
import { everything } from '../support/coverage/everything.js'

const UNKNOWN = { mongodb: '6b06c038c997e7b78a3b6871', sqlite: '01a2125e-cc90-7678-b9d0-000000000000' }

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the check of an unsaved project on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const check = (json: unknown, as?: AccountName, query = '') =>
    call(app, `/api/projects/coverage/check${query}`, { json, ...(as && { as }), headers: { 'accept-language': 'fr' } })
  const project = (data = {}) => world.projectData({ codes: ['CULT', 'SPOR'], partners: [world.north], ...data })
  const pathsOf = async (json: unknown, as: AccountName = 'editor'): Promise<string[]> => {
    const answer = await check(json, as)
    expect([answer.status, answer.body.errors?.[0]?.name], answer.text).toEqual([400, 'ValidationError'])
    return answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)
  }

  it('should judge the body as the saved project would be judged, and write nothing', async () => {
    const before = await everything(app)
    for (const as of [undefined, 'editor'] as const) {
      const answer = await check(project(), as, '?date=2026-06-01')
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body).toMatchObject({
        date: '2026-06-01',
        pairs: [
          { conventions: [{ id: world.framework }], domain: { code: 'CULT' }, state: 'covered', until: '2030-12-31' },
          { conventions: [], domain: { code: 'SPOR' }, state: 'missing', until: null },
        ],
        state: 'missing',
      })
      expect(answer.body.findings).toContainEqual(
        expect.objectContaining({
          domain: { code: 'SPOR', title: 'Sport et loisirs' },
          path: 'partners.0.partner',
          rule: 'R1',
          severity: 'block',
        }),
      )
    }
    expect(await everything(app)).toEqual(before)
  })

  it('should tell the team the findings of every rule, gravest first, and others those of R1', async () => {
    const body = project()
    const rulesOf = async (as?: AccountName): Promise<string[]> =>
      (await check(body, as)).body.findings.map(({ rule }: { rule: string }) => rule)
    expect(await rulesOf('editor')).toContain('R12')
    expect(new Set(await rulesOf())).toEqual(new Set(['R1']))
    const { severity } = (await check(body, 'editor')).body.findings[0]
    expect(severity).toBe('block')
  })

  it('should take days with and without an hour, related documents whole or by id, and nothing at all', async () => {
    const whole = { id: world.north, name: 'Nordville (fictif)' }
    const body = {
      domains: [{ domain: { code: 'CULT', id: world.domain('CULT') } }],
      partners: [{ domains: null, partner: whole }],
      startsOn: '2009-01-01T12:00:00.000Z',
    }
    expect((await check(body)).body).toMatchObject({ pairs: [{ state: 'covered' }], state: 'covered' })
    expect((await check({})).body).toMatchObject({ pairs: [], state: 'missing' })
    expect((await check({ legalBasis: 'humanitarian' })).body).toMatchObject({ pairs: [], state: 'exempt' })
  })

  it('should refuse days, choices and ids that are none, and name the fields', async () => {
    expect(await pathsOf(project({ endsOn: '2026-02-30', startsOn: 'hier' }))).toEqual(['startsOn', 'endsOn'])
    expect(await pathsOf(project({ legalBasis: 'rien' }))).toEqual(['legalBasis'])
    for (const id of ['garbage', UNKNOWN[kind], world.hidden]) {
      expect(
        await pathsOf(
          { partners: [{ partner: world.north }, { partner: id }] },
          id === world.hidden ? 'reader' : 'editor',
        ),
      ).toEqual(['partners.1.partner'])
    }
    expect(await pathsOf({ domains: [{ domain: 'CULT' }] })).toEqual(['domains.0.domain'])
    expect(await pathsOf({ domains: 'CULT', partners: [1, 2] })).toEqual(['domains', 'partners'])
    expect(await pathsOf({ partners: [{ domains: ['garbage'], partner: world.north }] })).toEqual([
      'partners.0.domains.0',
    ])
    if (kind === 'mongodb')
      expect(await pathsOf({ funding: [{ organisation: 'garbage' }] })).toEqual(['funding.0.organisation'])
    expect(await pathsOf([])).toEqual([''])
    expect(await pathsOf('projet')).toEqual([''])
    expect((await check({ partners: [{ partner: world.hidden }] }, 'editor')).status).toBe(200)
    expect((await check(project(), 'editor', '?date=hier')).status).toBe(400)
    expect((await check(project(), 'editor', '?depth=1')).status).toBe(400)
  })

  it('should refuse what is not JSON, and leave the neighbouring addresses as they are', async () => {
    const broken = await fetch(`${app.baseURL}/api/projects/coverage/check`, {
      body: '{',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    expect(broken.status).toBe(400)
    expect((await call(app, '/api/projects/coverage/check')).status).toBe(404)
    expect((await call(app, '/api/projects/coverage')).status).toBe(404)
  })
})
