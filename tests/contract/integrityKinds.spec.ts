import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call } from '../support/app/client.js'
import { countRows } from '../support/app/countRows.js'
import { pathsOf } from '../support/app/pathsOf.js'
import { richText } from '../support/app/richText.js'

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

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('kinds of values on %s', (kind) => {
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
})
