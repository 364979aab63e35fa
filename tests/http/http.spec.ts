import { randomUUID } from 'node:crypto'
import { request } from 'node:http'

import type { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'

const FRONTEND = 'https://www.example.fr'
const FOREIGN = 'https://elsewhere.example'
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

let app: TestApp
beforeAll(async () => {
  app = await bootApp({ env: { CORS_ORIGINS: FRONTEND } })
})
afterAll(() => app.close())

type Raw = { body: string; headers: Record<string, string[] | string | undefined>; status: number }

/** A request whose path goes out to the letter, which `fetch` would tidy up first. */
const raw = (
  path: string,
  { body, headers, method = 'GET' }: { body?: string; headers?: Record<string, string>; method?: string } = {},
): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.baseURL)
    const sent = request({ headers, hostname, method, path, port }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => {
        resolve({ body: text, headers: answer.headers, status: answer.statusCode ?? 0 })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

const expectRefusal = ({ body, headers, status }: Raw, expected: number): void => {
  expect(status, body).toBe(expected)
  expect(headers['content-type']).toContain('application/json')
  const { errors, requestId } = JSON.parse(body) as { errors: { message: string }[]; requestId: string }
  expect(errors.length).toBeGreaterThan(0)
  for (const { message } of errors) expect(message).not.toBe('')
  expect(requestId).toBe(headers['x-request-id'])
}

const JSON_TYPE = { 'content-type': 'application/json' }

describe('what is refused, always in the one form', () => {
  it.each([
    ['broken JSON', { body: '{"title":', headers: JSON_TYPE, method: 'POST' }, 400],
    [
      'JSON that is not UTF-8',
      { body: '{}', headers: { 'content-type': 'application/json; charset=latin1' }, method: 'POST' },
      415,
    ],
    ['another content type', { body: 'title=x', headers: { 'content-type': 'text/plain' }, method: 'POST' }, 415],
    ['a body without a type', { body: '{}', headers: {}, method: 'POST' }, 415],
    [
      'JSON beyond the limit',
      { body: JSON.stringify({ title: 'x'.repeat(1_100_000) }), headers: JSON_TYPE, method: 'POST' },
      413,
    ],
    ['a GET with a body', { body: '{}', headers: { ...JSON_TYPE, 'content-length': '2' }, method: 'GET' }, 400],
    ['a POST made into a DELETE', { body: '', headers: { 'x-http-method-override': 'DELETE' }, method: 'POST' }, 400],
    ['a GET made into a DELETE', { headers: { 'x-payload-http-method-override': 'DELETE' }, method: 'GET' }, 400],
  ])('should refuse %s', async (_name, args, status) => {
    expectRefusal(await raw('/api/pages', args), status)
  })

  it.each([
    '/api/nothing',
    '/api/pages/nothing-of-this-id',
    '/nothing',
    '/api/__proto__',
    '/api/pages/__proto__',
    '/api//pages',
    '//api/pages',
    '/api/pages/',
    '/api/pages%2f',
    '/api%2fpages',
    '/api/%2e%2e/pages',
    '/api/pages/..%2fusers',
    '/api/pages%00',
    '/api/%',
    '/api/constructor',
    '/api/globals/nothing',
    '/api/globals/__proto__',
    '/health/nothing',
    '/admin',
    '/_next/static/x.js',
  ])('should find nothing at %s', async (path) => {
    expectRefusal(await raw(path), 404)
  })

  it.each([
    'where[nothing][equals]=1',
    'where[title][nothing]=1',
    'where=x',
    'locale=xx',
    'limit=x',
    'limit=-1',
    'depth=x',
    'sort=nothing',
    `${'where[and][0]'.repeat(40)}[title][equals]=1`,
  ])('should refuse the query %s', async (query) => {
    const answer = await raw(`/api/pages?${query}`)
    expect([400, 404], answer.body).toContain(answer.status)
    expectRefusal(answer, answer.status)
  })

  it('should accept a long query as a POST that says it is a GET', async () => {
    const answer = await raw('/api/pages', {
      body: 'limit=3&depth=0',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
      method: 'POST',
    })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ limit: 3 })
  })

  it('should refuse a body that grows beyond the limit without having announced it', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(64 * 1024).fill(97))
      },
    })
    const answer = await fetch(`${app.baseURL}/api/pages`, {
      body,
      duplex: 'half',
      headers: JSON_TYPE,
      method: 'POST',
    } as RequestInit).then(
      ({ status }) => status,
      // The server may close the connection before the client has read the answer.
      () => 413,
    )
    expect(answer).toBe(413)
    expect((await call(app, '/health/live')).status).toBe(200)
  })
})

describe('headers', () => {
  it('should answer HEAD as GET, without a body', async () => {
    for (const path of ['/api/pages', '/health/live']) {
      const [get, head] = [await raw(path), await raw(path, { method: 'HEAD' })]
      expect(head.status).toBe(200)
      expect(head.body).toBe('')
      expect(head.headers['content-type']).toBe(get.headers['content-type'])
    }
    expect((await raw('/api/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  it.each(['/api/pages', '/api/nothing', '/nothing', '/health/live'])(
    'should harden %s and name the request',
    async (path) => {
      const { headers } = await raw(path)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-request-id']).toMatch(UUID)
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  it('should let the listed origins read with credentials, and no other', async () => {
    for (const path of ['/api/pages', '/api/nothing']) {
      const allowed = await raw(path, { headers: { origin: FRONTEND } })
      expect(allowed.headers['access-control-allow-origin']).toBe(FRONTEND)
      expect(allowed.headers['access-control-allow-credentials']).toBe('true')
      const foreign = await raw(path, { headers: { origin: FOREIGN } })
      expect(foreign.headers['access-control-allow-origin']).toBeUndefined()
      for (const { headers } of [allowed, foreign, await raw(path)]) expect(headers.vary).toMatch(/\bOrigin\b/i)
    }
  })

  it('should answer a preflight of a listed origin alone', async () => {
    const headers = { 'access-control-request-method': 'PATCH' }
    const allowed = await raw('/api/pages/1', { headers: { ...headers, origin: FRONTEND }, method: 'OPTIONS' })
    expect(allowed.status).toBe(204)
    expect(allowed.headers['access-control-allow-methods']).toContain('PATCH')
    expect(allowed.headers['access-control-allow-origin']).toBe(FRONTEND)
    const foreign = await raw('/api/pages/1', { headers: { ...headers, origin: FOREIGN }, method: 'OPTIONS' })
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('GraphQL', () => {
  it('should be served over POST alone', async () => {
    const answer = await raw('/api/graphql?query=%7B__typename%7D')
    expectRefusal(answer, 405)
    expect(answer.headers.allow).toBe('POST')
  })

  it('should refuse broken JSON and a missing body', async () => {
    expectRefusal(await raw('/api/graphql', { body: '{"query":', headers: JSON_TYPE, method: 'POST' }), 400)
    expectRefusal(await raw('/api/graphql', { method: 'POST' }), 400)
  })

  it('should say what is wrong with a query', async () => {
    const { body, status } = await call(app, '/api/graphql', {
      headers: { accept: 'application/graphql-response+json' },
      json: { query: '{ Nothing }' },
    })
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('Nothing')
  })

  it('should keep to itself what went wrong inside', async () => {
    const secret = `relation "users" at /srv/${randomUUID()}`
    const find = vi.spyOn(app.payload.db, 'find').mockRejectedValue(new Error(secret))
    try {
      const rest = await call(app, '/api/pages?depth=0')
      expect(rest.status).toBe(500)
      expect(rest.text).not.toContain(secret)
      expect(rest.body).toEqual({
        errors: [{ message: 'Something went wrong.' }],
        requestId: rest.headers.get('x-request-id'),
      })
      const { body, headers, text } = await callGraphQL(app, '{ Pages { docs { id } } }')
      expect(text).not.toContain(secret)
      const [error] = body.errors as GraphQLError[]
      expect(error).toMatchObject({
        extensions: { requestId: headers.get('x-request-id'), statusCode: 500 },
        message: 'Something went wrong.',
      })
    } finally {
      find.mockRestore()
    }
  })
})
