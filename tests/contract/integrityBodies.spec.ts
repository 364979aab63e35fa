import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { countRows } from '../support/app/countRows.js'
import { formData } from '../support/app/formData.js'
import { richText } from '../support/app/richText.js'
import { uploadPicture } from '../support/app/uploadPicture.js'

const pathsOf = ({ body }: Answer): string[] =>
  body.errors[0].data.errors.map(({ path }: { path: string }) => path).sort()

const NUMBERS = ['9007199254740993', '1e16', '1e400', '-1e400', '"NaN"', '"12"', '-0', 'true', '[1]', '{}']
const TEXTS = ['{"a":1}', '["a"]', '12', 'true', '"a\\u0000b"', '"a\\ud800b"', JSON.stringify('a'.repeat(201))]
const DATES = [
  '"2026-13-45"',
  '"2026-02-30"',
  '"notadate"',
  '1767225600000',
  '["2026-01-01"]',
  '{}',
  'true',
  '"2026-01-01T25:00"',
]

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

  const raw = async (
    path: string,
    body: string,
    method = 'POST',
    as: 'admin' | 'editor' = 'editor',
  ): Promise<Answer> => {
    const response = await fetch(`${app.baseURL}${path}`, {
      body,
      headers: { 'content-type': 'application/json', ...app.accounts[as].headers },
      method,
    })
    const text = await response.text()
    return { body: JSON.parse(text), headers: response.headers, status: response.status, text }
  }

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

  it('should refuse names that a database or JavaScript reads as orders', async () => {
    const { body } = await call(app, '/api/projects?draft=true', { as: 'editor', json: { title: 'Cible (fictive)' } })
    const rows = await countRows(app)
    const bodies = [
      '{"$set":{"title":"x"}}',
      '{"title":{"$set":"x"}}',
      '{"$inc":{"a":1}}',
      '{"title.fr":"x"}',
      '{"__proto__":{"a":1}}',
      '{"constructor":{"prototype":{"a":1}}}',
      '{"prototype":1}',
      '{"body":{"root":{"$x":1}}}',
      '{"budget":[{"amount":{"$inc":5}}]}',
      '{"body":{"root":{"type":"root","children":[{"type":"text","text":"a","__proto__":{"x":1}}]}}}',
    ]
    for (const json of bodies) {
      for (const [path, method] of [
        ['/api/projects?draft=true', 'POST'],
        [`/api/projects/${body.doc.id}`, 'PATCH'],
      ] as const) {
        const answer = await raw(path, json, method)
        expect(answer.status, `${json} ${answer.text}`).toBe(400)
      }
    }
    expect(({} as Record<string, unknown>).a).toBeUndefined()
    const stored = await call(app, `/api/projects/${body.doc.id}?draft=true`, { as: 'editor' })
    expect(stored.body.title).toBe('Cible (fictive)')
    expect(await countRows(app)).toBe(rows)
  })

  it('should refuse bodies that are no object', async () => {
    for (const json of [
      'null',
      '"x"',
      '1',
      '[]',
      '[{"title":"x"}]',
      'true',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
    ]) {
      const answer = await raw('/api/projects?draft=true', json)
      expect(answer.status, `${json.slice(0, 20)} ${answer.text}`).toBe(400)
      const { accounts } = app
      expect((await raw(`/api/users/${accounts.editor.id}`, json, 'PATCH', 'admin')).status, json.slice(0, 20)).toBe(
        400,
      )
      expect((await raw('/api/users', json, 'POST', 'admin')).status, json.slice(0, 20)).toBe(400)
      expect((await raw('/api/globals/city', json, 'POST', 'admin')).status, json.slice(0, 20)).toBe(400)
    }
    const deep = await raw(
      '/api/projects?draft=true',
      `{"title":"x","body":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
    )
    expect(deep.status).toBe(400)
    expect(await countRows(app)).toBe(before)
  })

  it('should refuse a value of the wrong kind with its path, in drafts too', async () => {
    const cases: [string, string, string][] = [
      ...NUMBERS.map((value): [string, string, string] => [
        `"budget":[{"year":2026,"amount":${value}}]`,
        'budget.0.amount',
        'projects',
      ]),
      ...NUMBERS.map((value): [string, string, string] => [`"population":${value}`, 'population', 'partner-cities']),
      ...TEXTS.map((value): [string, string, string] => [`"title":${value}`, 'title', 'projects']),
      ...DATES.map((value): [string, string, string] => [`"startsOn":${value}`, 'startsOn', 'projects']),
      ...['null', '"x"', '{}', '1'].map((value): [string, string, string] => [
        `"partners":${value}`,
        'partners',
        'projects',
      ]),
      ...['null', '"x"', '{}', '1', '0'].map((value): [string, string, string] => [
        `"sdgGoals":${value}`,
        'sdgGoals',
        'projects',
      ]),
      ...['null', '"x"', '{}'].map((value): [string, string, string] => [`"gallery":${value}`, 'gallery', 'projects']),
      ['"sdgGoals":["99"]', 'sdgGoals.0', 'projects'],
      ['"activityStatus":"flying"', 'activityStatus', 'projects'],
      ['"activityStatus":["closed"]', 'activityStatus', 'projects'],
      ['"_status":"public"', '_status', 'projects'],
      ['"_status":{"fr":"published"}', '_status', 'projects'],
      ['"partners":["x"]', 'partners.0', 'projects'],
      ['"partners":[null]', 'partners.0', 'projects'],
      ['"layout":[{"blockType":"iframe"}]', 'layout.0.blockType', 'pages'],
      ['"layout":[{}]', 'layout.0.blockType', 'pages'],
      ['"body":"x"', 'body', 'projects'],
      ['"body":{"root":{"type":"root","children":["x"]}}', 'body.root.children.0', 'projects'],
      ['"deliberation":"x"', 'deliberation', 'conventions'],
      ['"locations":[{"id":"a","name":"A"},{"id":"a","name":"B"}]', 'locations.1.id', 'projects'],
    ]
    const target = Object.fromEntries(
      await Promise.all(
        Object.entries({
          conventions: { title: 'T' },
          pages: { title: 'T' },
          'partner-cities': { country: 'CU', name: 'T' },
          projects: { title: 'T' },
        }).map(
          async ([slug, json]) =>
            [slug, (await call(app, `/api/${slug}?draft=true`, { as: 'editor', json })).body.doc.id] as const,
        ),
      ),
    )
    const rows = await countRows(app)
    for (const [field, path, slug] of cases) {
      for (const [address, method] of [
        [`/api/${slug}?draft=true`, 'POST'],
        [`/api/${slug}/${target[slug]}?draft=true`, 'PATCH'],
      ] as const) {
        const answer = await raw(address, `{${field}}`, method)
        expect(answer.status, `${method} ${slug} ${field.slice(0, 60)} ${answer.text}`).toBe(400)
        expect(pathsOf(answer), field.slice(0, 60)).toEqual([path])
      }
    }
    for (const slug of Object.keys(target)) expect((await call(app, `/api/${slug}`)).status).toBe(200)
    expect(await countRows(app)).toBe(rows)
  })

  it('should refuse a body for all languages, and a link that runs a script', async () => {
    const all = await call(app, '/api/projects?locale=all&draft=true', { as: 'editor', json: { title: 'x' } })
    expect(all.status, all.text).toBe(400)
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.test',
      '/\\evil.test',
      '/\t/evil.test',
      'ftp://x.test',
      '',
      null,
    ]) {
      const link = {
        children: [],
        fields: { linkType: 'custom', newTab: false, url },
        format: '',
        indent: 0,
        type: 'link',
        version: 3,
      }
      const answer = await call(app, '/api/projects?draft=true', {
        as: 'editor',
        json: { body: richText('x', [link]), title: 'x' },
      })
      expect(answer.status, `${String(url)} ${answer.text}`).toBe(400)
      expect(pathsOf(answer)).toEqual(['body.root.children.0.children.1.fields.url'])
    }
    expect(await countRows(app)).toBe(before)
    for (const url of ['https://a.test/b?c=d', 'mailto:a@b.test', 'tel:+596596000000', '/contact', '#haut']) {
      const link = {
        children: [],
        fields: { linkType: 'custom', newTab: false, url },
        format: '',
        indent: 0,
        type: 'link',
        version: 3,
      }
      expect(
        (
          await call(app, '/api/projects?draft=true', {
            as: 'editor',
            json: { body: richText('x', [link]), title: 'x' },
          })
        ).status,
      ).toBe(201)
    }
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
