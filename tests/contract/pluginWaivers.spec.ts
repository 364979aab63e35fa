import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc, richText } from '../support/app/content.js'
import { EXEMPT } from '../support/coverage/exempt.js'

type Row = Record<string, unknown>

const WAIVER = { expiresOn: '2027-06-30', grantedOn: '2027-01-01', reason: 'Signature en cours (fictif)', rule: 'R1' }

let count = 0

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('waivers on %s', (kind) => {
  let app: TestApp
  let domain: string
  let id: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    domain = (await call(app, '/api/domains?where[code][equals]=CULT')).body.docs[0].id
  })
  afterAll(() => app.close())

  const project = () => ({
    ...EXEMPT,
    body: richText('Un projet (fictif)'),
    domains: [{ domain }],
    summary: 'Un projet (fictif)',
    title: `Projet ${String((count += 1))} (fictif)`,
  })
  const read = async (path = `projects/${id}`): Promise<Row[]> =>
    (await call(app, `/api/${path}?depth=0&draft=true`, { as: 'editor' })).body.waivers as Row[]
  const write = (json: Row, as: AccountName = 'editor', query = '?draft=true'): Promise<Answer> =>
    call(app, `/api/projects/${id}${query}`, { as, json, method: 'PATCH' })

  beforeEach(async () => {
    id = (await createDoc(app, 'projects', { ...project(), waivers: [WAIVER] }, { as: 'admin', query: '?draft=true' }))
      .id
  })

  it('should be signed with the name of the session, whatever the body says', async () => {
    expect(await read()).toMatchObject([
      {
        expiresOn: '2027-06-30T12:00:00.000Z',
        grantedBy: 'admin',
        grantedOn: '2027-01-01T12:00:00.000Z',
        reason: WAIVER.reason,
        rule: 'R1',
      },
    ])
    const rows = [...(await read()), { ...WAIVER, grantedBy: 'Quelqu’un d’autre', rule: 'R7' }]
    await patchDoc(app, `projects/${id}`, { waivers: rows }, { as: 'admin', query: '?draft=true' })
    expect((await read()).map(({ grantedBy, rule }) => [rule, grantedBy])).toEqual([
      ['R1', 'admin'],
      ['R7', 'admin'],
    ])
  })

  it('should be granted, changed and withdrawn by administrators alone', async () => {
    const before = await read()
    const [row] = before
    const attempts: [string, Row[]][] = [
      ['one more', [...before, WAIVER]],
      ['another rule', [{ ...row, rule: 'R2' }]],
      ['a longer one', [{ ...row, expiresOn: '2030-01-01' }]],
      ['another reason', [{ ...row, reason: 'Autre' }]],
      ['none', []],
      ['one like it, under a new id', [{ ...WAIVER, expiresOn: '2028-01-01' }]],
    ]
    for (const [what, waivers] of attempts) {
      for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
        const answer = await write({ waivers }, 'editor', query)
        expect([what, query, answer.status], answer.text).toEqual([what, query, 400])
        expect(answer.body.errors[0].data.errors, answer.text).toEqual([
          { message: expect.stringContaining('dérogation'), path: 'waivers' },
        ])
        expect(await read()).toEqual(before)
      }
    }
    expect((await write({ waivers: [] }, 'admin')).status).toBe(200)
    expect(await read()).toEqual([])
  })

  it('should not come with a project or convention that somebody else makes, in bulk or over GraphQL', async () => {
    for (const slug of ['projects', 'conventions']) {
      const answer = await call(app, `/api/${slug}?draft=true`, {
        as: 'editor',
        json: { title: 'Sans droit (fictif)', waivers: [WAIVER] },
      })
      expect(answer.status, answer.text).toBe(400)
      expect(
        (await call(app, `/api/${slug}?draft=true&where[title][equals]=Sans droit (fictif)`, { as: 'editor' })).body
          .totalDocs,
      ).toBe(0)
    }
    const bulk = await call(app, `/api/projects?draft=true&where[id][equals]=${id}`, {
      as: 'editor',
      json: { waivers: [] },
      method: 'PATCH',
    })
    expect(bulk.status, bulk.text).toBe(400)
    const mutation = `mutation { updateProject(id: "${id}", draft: true, data: { waivers: [] }) { id } }`
    const graph = await callGraphQL(app, mutation, { as: 'editor' })
    expect(graph.body.errors, graph.text).toHaveLength(1)
    expect(await read()).toHaveLength(1)
  })

  it('should let an editor and a translator save a whole document, and keep the author of its waivers', async () => {
    const before = await read()
    for (const [as, locale, forged] of [
      ['editor', 'fr', { grantedBy: 'Quelqu’un d’autre' }],
      ['translator', 'es', {}],
    ] as const) {
      const query = `?depth=0&draft=true&locale=${locale}`
      const { body } = await call(app, `/api/projects/${id}${query}`, { as })
      const waivers = (body.waivers as Row[]).map((row) => ({ ...row, ...forged }))
      const answer = await write({ ...body, title: `Titre de ${as} (fictif)`, waivers }, as, query)
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body.doc.title).toBe(`Titre de ${as} (fictif)`)
      expect(await read()).toEqual(before)
    }
    expect((await write({ waivers: [] }, 'translator', '?draft=true&locale=es')).status).toBe(400)
  })

  it('should stay where they were when an editor copies or restores', async () => {
    const copy = await call(app, `/api/projects/${id}/duplicate?draft=true`, { as: 'editor', json: {} })
    expect(copy.status, copy.text).toBe(200)
    expect(await read(`projects/${String(copy.body.doc.id)}`)).toEqual([])
    await patchDoc(
      app,
      `projects/${id}`,
      { waivers: [...(await read()), { ...WAIVER, rule: 'R7' }] },
      { as: 'admin', query: '?draft=true' },
    )
    const now = await read()
    const versions = await call(
      app,
      `/api/projects/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
      {
        as: 'editor',
      },
    )
    expect(versions.body.docs[0].version.waivers).toHaveLength(1)
    const restored = await call(app, `/api/projects/versions/${String(versions.body.docs[0].id)}?draft=true`, {
      as: 'editor',
      json: {},
    })
    expect(restored.status, restored.text).toBe(200)
    expect((await read()).map(({ grantedBy, rule }) => [rule, grantedBy])).toEqual(
      now.map(({ grantedBy, rule }) => [rule, grantedBy]),
    )
  })

  it('should be whole to be published, and end no sooner than they begin', async () => {
    const publish = (waiver: Row): Promise<Answer> =>
      write({ ...project(), _status: 'published', waivers: [waiver] }, 'admin', '')
    const { reason: _reason, ...unmotivated } = WAIVER
    const draft = await write({ waivers: [{ rule: 'R1' }] }, 'admin')
    expect(draft.status, draft.text).toBe(200)
    for (const [waiver, path] of [
      [unmotivated, 'waivers.0.reason'],
      [{ ...WAIVER, expiresOn: null }, 'waivers.0.expiresOn'],
      [{ ...WAIVER, grantedOn: null }, 'waivers.0.grantedOn'],
      [{ ...WAIVER, expiresOn: '2026-12-31' }, 'waivers.0.expiresOn'],
    ] as const) {
      const answer = await publish(waiver)
      expect(answer.status, answer.text).toBe(400)
      expect(answer.body.errors[0].data.errors.map((error: { path: string }) => error.path)).toContain(path)
    }
    expect((await publish({ ...WAIVER, expiresOn: WAIVER.grantedOn })).status).toBe(200)
  })

  it('should stay in the house', async () => {
    const answer = await write({ ...project(), _status: 'published', waivers: [WAIVER] }, 'admin', '')
    expect(answer.status, answer.text).toBe(200)
    for (const as of [undefined, 'reader'] as const) {
      const own = as ? { as } : {}
      for (const path of [`projects/${id}`, `projects?limit=100`, `projects/${id}?draft=true`]) {
        const { status, text } = await call(app, `/api/${path}`, own)
        expect([path, status]).toEqual([path, 200])
        expect(text).not.toContain('Signature en cours')
        expect(text).not.toContain('grantedBy')
      }
      expect((await call(app, '/api/projects?where[waivers.rule][equals]=R1', own)).status).toBe(400)
      const graph = await callGraphQL(app, `{ Project(id: "${id}") { title waivers { reason } } }`, own)
      expect(graph.text).not.toContain('Signature en cours')
    }
  })
})
