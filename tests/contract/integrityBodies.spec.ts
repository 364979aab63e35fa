import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { countRows } from '../support/app/countRows.js'
import { formData } from '../support/app/formData.js'
import { pathsOf } from '../support/app/pathsOf.js'
import { uploadPicture } from '../support/app/uploadPicture.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('bodies on %s', (kind) => {
  let app: TestApp
  let before: string
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    before = await countRows(app)
  })

  it('should name every unknown field, also in groups, rows and blocks, and store nothing', async () => {
    const convention = await call(app, '/api/conventions?draft=true', {
      as: 'editor',
      json: { deliberation: { referense: 'x' }, parties: [{ nope: 1, signatory: 'A' }], titel: 'x', title: 'T' },
    })
    expect(convention.status, convention.text).toBe(400)
    expect(pathsOf(convention)).toEqual(['deliberation.referense', 'parties.0.nope', 'titel'])
    expect(convention.body.errors[0].data.errors[0].message).toBe('Ce champ n’existe pas.')
    const page = await call(app, '/api/pages?draft=true', {
      as: 'editor',
      json: {
        layout: [
          { blockType: 'hero', heading: 'H', subtitle: 'S' },
          { blockType: 'faq', items: [{ qestion: 'Q' }] },
        ],
        title: 'T',
      },
    })
    expect(page.status, page.text).toBe(400)
    expect(pathsOf(page)).toContain('layout.0.subtitle')
    const city = await call(app, '/api/globals/city', { as: 'admin', json: { mayor: 'X' } })
    expect(city.status).toBe(400)
    expect(pathsOf(city)).toEqual(['mayor'])
    expect(await countRows(app)).toBe(before)
  })

  it('should judge updates, bulk updates, duplicates and multipart bodies alike', async () => {
    const { body } = await call(app, '/api/projects?draft=true', { as: 'editor', json: { title: 'Projet (fictif)' } })
    const { id } = body.doc
    const rows = await countRows(app)
    const where = `where[id][equals]=${id}`
    for (const [path, method] of [
      [`/api/projects/${id}`, 'PATCH'],
      [`/api/projects?${where}`, 'PATCH'],
      [`/api/projects/${id}/duplicate`, 'POST'],
    ] as const) {
      const answer = await call(app, path, { as: 'editor', json: { nope: 1 }, method })
      expect(answer.status, `${path} ${answer.text}`).toBe(400)
      expect(answer.text).toContain('nope')
    }
    const multipart = await fetch(`${app.baseURL}/api/projects`, {
      body: formData({ nope: 1, title: 'x' }),
      headers: app.accounts.editor.headers,
      method: 'POST',
    })
    expect(multipart.status).toBe(400)
    expect(await multipart.text()).toContain('nope')
    expect(await countRows(app)).toBe(rows)
  })

  it('should take back what its own answers hold, and never store what only the system writes', async () => {
    const created = await call(app, '/api/projects?draft=true', {
      as: 'editor',
      json: {
        createdAt: '2001-01-01T00:00:00.000Z',
        id: 'mine',
        title: 'Aller-retour (fictif)',
        updatedAt: '2001-01-01T00:00:00.000Z',
      },
    })
    expect(created.status, created.text).toBe(201)
    const { id } = created.body.doc
    expect(created.body.doc.createdAt > '2020').toBe(true)
    expect(id).not.toBe('mine')
    for (const slug of ['projects', 'conventions', 'domains', 'partner-cities', 'pages']) {
      const list = await call(app, `/api/${slug}?depth=1&limit=1&draft=true`, { as: 'editor' })
      const [doc] = list.body.docs
      if (!doc) continue
      const back = await call(app, `/api/${slug}/${doc.id}?draft=true`, {
        as: 'editor',
        json: { ...doc, createdAt: '2001-01-01T00:00:00.000Z' },
        method: 'PATCH',
      })
      expect(back.status, `${slug} ${back.text}`).toBe(200)
      expect(back.body.doc.createdAt).toBe(doc.createdAt)
      expect(back.body.doc.updatedAt > '2020').toBe(true)
    }
    const user = await call(app, `/api/users/${app.accounts.editor.id}`, { as: 'editor' })
    const back = await call(app, `/api/users/${app.accounts.editor.id}`, {
      as: 'editor',
      json: { ...user.body, createdAt: '2001-01-01T00:00:00.000Z', sessions: [] },
      method: 'PATCH',
    })
    expect(back.status, back.text).toBe(200)
    expect(back.body.doc.createdAt).toBe(user.body.createdAt)
    expect((await call(app, '/api/users/me', { as: 'editor' })).body.user.id).toBe(app.accounts.editor.id)
  })

  it('should accept what the forms of the panel send', async () => {
    const created = await call(app, '/api/conventions?autosave=true&draft=true', {
      as: 'editor',
      json: {
        _status: 'draft',
        documents: [],
        domains: [],
        endsOn: null,
        forecastAmount: null,
        parent: null,
        parties: 0,
        projects: { docs: [], hasNextPage: false },
        slug: '',
        title: 'Formulaire (fictif)',
      },
    })
    expect(created.status, created.text).toBe(201)
    expect(created.body.doc.parties ?? []).toEqual([])
    const page = await call(app, '/api/pages?draft=true', {
      as: 'editor',
      json: {
        layout: [
          { blockName: null, blockType: 'hero', id: '6565a0a0a0a0a0a0a0a0a0a0', heading: 'Bonjour' },
          { blockType: 'richText', content: null },
        ],
        title: 'Page (fictive)',
      },
    })
    expect(page.status, page.text).toBe(201)
    expect(page.body.doc.layout).toMatchObject([{ blockType: 'hero', heading: 'Bonjour' }, { blockType: 'richText' }])
  })

  it('should judge GraphQL bodies too', async () => {
    const answer = await callGraphQL(
      app,
      'mutation($d: mutationProjectInput!) { createProject(data: $d, draft: true) { id } }',
      {
        as: 'editor',
        variables: { d: { activityStatus: 'pipeline', startsOn: '2026-13-45', title: 'x' } },
      },
    )
    expect(answer.text).toContain('startsOn')
    expect(answer.body.errors[0].extensions.statusCode, answer.text).toBe(400)
    expect(await countRows(app)).toBe(before)
  })

  it('should leave the description of a file to the system', async () => {
    const id = await uploadPicture(app)
    const { body: before } = await call(app, `/api/media/${id}`, { as: 'editor' })
    const json = {
      alt: 'Autre (fictif)',
      filename: '../x.html',
      filesize: 1,
      height: 1,
      mimeType: 'text/html',
      sizes: {},
      thumbnailURL: 'https://evil.test',
      url: 'https://evil.test',
      width: 1,
    }
    const refused = await call(app, `/api/media/${id}`, { as: 'editor', json, method: 'PATCH' })
    expect(refused.status, refused.text).toBe(400)
    const changed = await call(app, `/api/media/${id}`, {
      as: 'editor',
      json: { ...json, filename: 'x.html' },
      method: 'PATCH',
    })
    expect(changed.status, changed.text).toBe(200)
    const { body: after } = await call(app, `/api/media/${id}`, { as: 'editor' })
    expect(after).toEqual({ ...before, alt: 'Autre (fictif)', updatedAt: after.updatedAt })
  })

  it('should tell those who may not write nothing but that', async () => {
    for (const as of [undefined, 'reader', 'translator'] as const) {
      const answer = await call(app, '/api/projects', { json: { nope: 1, title: 'x' }, ...(as && { as }) })
      expect(answer.status, answer.text).toBe(403)
      expect(answer.text).not.toContain('nope')
    }
  })

  it('should never write what belongs to the session of an account', async () => {
    const { id } = app.accounts.editor
    const columns = [
      'hash',
      'salt',
      'sessions',
      'resetPasswordToken',
      'resetPasswordExpiration',
      'loginAttempts',
      'lockUntil',
      'apiKeyIndex',
      '_verified',
      'createdAt',
      'role',
      'locales',
      'enableAPIKey',
      'apiKey',
    ]
    const stored = async () => {
      const row = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      return JSON.stringify(columns.map((name) => row?.[name] ?? null))
    }
    const was = await stored()
    const values: Record<string, unknown> = {
      _verified: true,
      apiKey: 'a'.repeat(40),
      createdAt: '2001-01-01T00:00:00.000Z',
      enableAPIKey: true,
      lockUntil: '2030-01-01T00:00:00.000Z',
      locales: ['es'],
      loginAttempts: 9,
      resetPasswordExpiration: '2030-01-01T00:00:00.000Z',
      role: 'admin',
      sessions: [{ id: 'x' }],
    }
    for (const name of columns) {
      const answer = await call(app, `/api/users/${id}`, {
        as: 'editor',
        json: { [name]: values[name] ?? 'x' },
        method: 'PATCH',
      })
      expect([200, 400, 403], `${name} ${answer.text}`).toContain(answer.status)
      expect(await stored(), name).toBe(was)
    }
    expect((await call(app, '/api/users/me', { as: 'editor' })).body.user.role).toBe('editor')
  })
})
