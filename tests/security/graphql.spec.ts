import type { Answer } from '../support/app/client.js'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { LIMIT_SETTINGS } from '../../src/config/limits.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { countRows } from '../support/app/countRows.js'
import { nested, REFUSED, times } from '../support/security/graphQLAttacks.js'
import { breakTable } from '../support/security/breakTable.js'
import { watchProcess } from '../support/security/watch.js'

const expectRefusal = ({ body, headers, status, text }: Answer, expected: number, bound?: RegExp): void => {
  expect(status, text).toBe(expected)
  expect(Object.keys(body).sort()).toEqual(['errors', 'requestId'])
  expect(body.requestId).toBe(headers.get('x-request-id'))
  if (bound) expect(body.errors[0].message).toMatch(bound)
  expect(text.length).toBeLessThan(1500)
}

const MULTIPLYING =
  'query q($limit: Int) { PartnerCities(limit: 100) { docs { projects(limit: $limit) { docs { title } } } } }'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('GraphQL under attack on %s', (kind) => {
  const watch = watchProcess()
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
    await createDoc(app, 'pages?locale=fr', { _status: 'published', title: 'Accueil' })
  })
  afterAll(() => app.close())

  it.each(REFUSED)('should refuse %s before any query runs', async (_name, query, bound) => {
    const find = vi.spyOn(app.payload.db, 'find')
    const count = vi.spyOn(app.payload.db, 'count')
    expectRefusal(await callGraphQL(app, query), 400, bound)
    expect(find).not.toHaveBeenCalled()
    expect(count).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('should count limits that come in variables', async () => {
    expectRefusal(await callGraphQL(app, MULTIPLYING, { variables: { limit: 100 } }), 400, /costs \d+, more than/)
    expectRefusal(await callGraphQL(app, MULTIPLYING, { variables: { limit: 101 } }), 400, /projects\.limit/)
    expectRefusal(await callGraphQL(app, MULTIPLYING, { variables: { limit: 'many' } }), 400, /\$limit/)
    const answer = await callGraphQL(app, MULTIPLYING, { variables: { limit: 2 } })
    expect([answer.status, answer.body.errors], answer.text).toEqual([200, undefined])
  })

  it('should refuse a variable that is nested 5000 deep', async () => {
    const where = `${'{"AND":['.repeat(2500)}{}${']}'.repeat(2500)}`
    const answer = await fetch(`${app.baseURL}/api/graphql`, {
      body: `{"query":"query q($w: Page_where) { Pages(where: $w) { docs { id } } }","variables":{"w":${where}}}`,
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('more than 100 deep')
  })

  it('should answer each bound itself', async () => {
    for (const query of [
      `{ ${times(10, (i) => `a${i}: countPages { totalDocs }`)} }`,
      `{ Pages { docs { ${times(15, (i) => `a${i}: id`)} } } }`,
      `{ Pages { docs { ${'id '.repeat(498)} } } }`,
      `{ Pages { docs { ${'id @include(if: true) '.repeat(20)} } } }`,
      nested(7),
      `{ Pages { docs { ...f0 } } } ${times(10, (i) => `fragment f${i} on Page { ${i < 9 ? `...f${i + 1}` : 'title'} }`)}`,
      '{ Pages(limit: 100) { docs { title } } }',
    ]) {
      const { body, status, text } = await callGraphQL(app, query)
      expect([status, body.errors], `${query.slice(0, 80)}: ${text.slice(0, 300)}`).toEqual([200, undefined])
    }
  })

  it('should refuse a list of operations, other methods and other types', async () => {
    const query = 'mutation { loginUser(email: "a@b.fr", password: "x") { token } }'
    for (const json of [[], [{ query: '{ __typename }' }], Array.from({ length: 50 }, () => ({ query }))])
      expectRefusal(await call(app, '/api/graphql', { json }), 400, /one operation/)
    expectRefusal(await call(app, `/api/graphql?query=${encodeURIComponent(query)}`), 405)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/graphql']) {
      const response = await fetch(`${app.baseURL}/api/graphql`, {
        body: query,
        headers: { 'content-type': type },
        method: 'POST',
      })
      expect(response.status, type).toBe(415)
    }
    const form = new FormData()
    form.set('operations', JSON.stringify({ query }))
    expectRefusal(await call(app, '/api/graphql', { form, method: 'POST' }), 415)
    for (const json of [
      null,
      'x',
      1,
      {},
      { query: 1 },
      { query: '{ __typename }', variables: [] },
      { operationName: {}, query: '{ a }' },
    ])
      expectRefusal(await call(app, '/api/graphql', { json }), 400)
  })

  it('should take one field about accounts an operation, whatever its name', async () => {
    const { email } = app.accounts.editor
    const login = vi.spyOn(app.payload.db, 'findOne')
    for (const field of [
      'loginUser(email: $email, password: "wrong") { token }',
      'forgotPasswordUser(email: $email)',
      'resetPasswordUser(token: $email, password: "x") { token }',
      'unlockUser(email: $email)',
      'verifyEmailUser(token: $email)',
    ]) {
      const query = `mutation m($email: String!) { ${times(2, (i) => `a${i}: ${field}`)} }`
      expectRefusal(await callGraphQL(app, query, { variables: { email } }), 400, /at most 1/)
    }
    const fifty = `mutation m($email: String!) { ${times(50, (i) => `a${i}: loginUser(email: $email, password: "wrong") { token }`)} }`
    expectRefusal(await callGraphQL(app, fifty, { variables: { email } }), 400, /at most/)
    const hidden = `mutation m($email: String!) { loginUser(email: $email, password: "wrong") { token } ...f } fragment f on Mutation { b: forgotPasswordUser(email: $email) }`
    expectRefusal(await callGraphQL(app, hidden, { variables: { email } }), 400, /at most 1/)
    expect(login).not.toHaveBeenCalled()
    login.mockRestore()
    const one = await callGraphQL(
      app,
      'mutation { loginUser(email: "nobody@jumelage.test", password: "wrong") { token } }',
    )
    expect(one.status).toBe(200)
    expect(one.body.errors[0].extensions.statusCode).toBe(401)
  })

  it('should show the schema to staff alone, in production too', async () => {
    const questions = [
      '{ __schema { types { name } } }',
      '{ __type(name: "Page") { fields { name } } }',
      '{ ...f } fragment f on Query { a: __schema { queryType { name } } }',
    ]
    for (const environment of ['production', 'development']) {
      vi.stubEnv('NODE_ENV', environment)
      for (const query of questions) {
        for (const as of [undefined, 'reader'] as const)
          expectRefusal(
            await callGraphQL(app, query, as ? { as } : {}),
            400,
            /__(schema|type) is answered to signed-in staff only/,
          )
        const { body, status, text } = await callGraphQL(app, query, { as: 'translator' })
        expect([status, body.errors], text.slice(0, 300)).toEqual([200, undefined])
      }
    }
    vi.unstubAllEnvs()
    expect((await callGraphQL(app, '{ __typename }')).body.data).toEqual({ __typename: 'Query' })
    for (const path of [
      '/api/graphql',
      '/api/graphql-playground',
      '/schema.graphql',
      '/api/schema.graphql',
      '/api/graphql?sdl',
    ])
      expect([404, 405], path).toContain((await call(app, path)).status)
  })

  it('should help nobody but staff with the names of fields', async () => {
    for (const [query, variables] of [
      ['{ Pages { docs { internalNote } } }', {}],
      ['{ Page { docs { titel } } }', {}],
      ['{ Pagez { docs { id } } }', {}],
      ['{ PartnerCities { docs { internalNotez } } }', {}],
      ['{ PartnerCities(where: { internalNotez: { like: "x" } }) { docs { id } } }', {}],
      ['{ Pages(locale: frr) { docs { id } } }', {}],
      ['query q($l: LocaleInputType) { Pages(locale: $l) { docs { id } } }', { l: 'frr' }],
      ['query q($w: PartnerCity_where) { PartnerCities(where: $w) { docs { id } } }', { w: { internalNotez: {} } }],
    ] as const) {
      const answer = await callGraphQL(app, query, { variables })
      expectRefusal(answer, 400)
      expect(answer.text).not.toMatch(/did you mean|internalNotes/i)
    }
    const { text } = await callGraphQL(app, '{ PartnerCities { docs { internalNotez } } }', { as: 'translator' })
    expect(text).toContain('Did you mean \\"internalNotes\\"')
  })

  it('should say nothing of the database when it fails', async () => {
    const mend = await breakTable(app, 'pages')
    try {
      const answers = [
        await call(app, '/api/pages?depth=0'),
        await call(app, '/api/pages/count'),
        await callGraphQL(app, '{ Pages { docs { title } } }'),
        await call(app, '/api/pages?depth=0', { as: 'admin' }),
        await callGraphQL(app, '{ Pages { docs { title } } }', { as: 'admin' }),
      ]
      for (const { body, headers, text } of answers) {
        expect(body.errors[0].message).toBe('Something went wrong.')
        expect(text).not.toMatch(
          /select|from|pages_|_kept|no such|\$toInt|aggregat|sqlite|mongo|stack|node_modules|\/(home|srv|tmp|work)/i,
        )
        expect(text).toContain(headers.get('x-request-id'))
      }
      expect(answers.map(({ status }) => status)).toEqual([500, 500, 200, 500, 200])
      expect(answers[2]?.body.errors[0].extensions).toEqual({
        requestId: answers[2]?.headers.get('x-request-id'),
        statusCode: 500,
      })
    } finally {
      await mend()
    }
    expect((await call(app, '/api/pages?depth=0')).body.totalDocs).toBe(1)
  })

  it('should have left everything as it was', async () => {
    expect(await countRows(app)).toContain('pages 1/')
    await watch.expectUnhurt(app)
  })
})

describe('limits that are settings', () => {
  it('should hold as they are set', async () => {
    const app = await bootApp({ env: { GRAPHQL_MAX_COST: '100', GRAPHQL_MAX_DEPTH: '3', GRAPHQL_MAX_TOKENS: '100' } })
    try {
      expectRefusal(await callGraphQL(app, nested(1)), 400, /limit of 3/)
      expectRefusal(await callGraphQL(app, `{ Pages { docs { ${'id '.repeat(100)} } } }`), 400, /100 tokens/)
      expectRefusal(await callGraphQL(app, '{ Pages(limit: 100) { docs { id } } }'), 400, /the 100 that/)
      expect((await callGraphQL(app, '{ Pages { docs { id } } }')).status).toBe(200)
    } finally {
      await app.close()
    }
    expect(Object.values(LIMIT_SETTINGS).every(({ fallback, max, min }) => fallback >= min && fallback <= max)).toBe(
      true,
    )
  })
})
