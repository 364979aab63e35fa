import type { Endpoint } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { countRows } from '../support/app/countRows.js'
import { uploadPicture } from '../support/app/uploadPicture.js'
import { bytes, raw, type RawAnswer } from '../support/security/raw.js'
import { watchProcess } from '../support/security/watch.js'

const OWN = 'https://cms.example.fr'
const FRONTEND = 'https://www.example.fr'
const FOREIGN = 'https://evil.example'
const JSON_TYPE = { 'content-type': 'application/json' }

const watch = watchProcess()
let app: TestApp
let cookie: string
let file: string
beforeAll(async () => {
  app = await bootApp({
    env: { CORS_ORIGINS: FRONTEND, HEADERS_TIMEOUT_MS: '1000', REQUEST_TIMEOUT_MS: '2000', SERVER_URL: OWN },
  })
  const { email, password } = app.accounts.editor
  const answer = await raw(app.baseURL, {
    body: JSON.stringify({ email, password }),
    headers: { ...JSON_TYPE, origin: OWN },
    method: 'POST',
    path: '/api/users/login',
  })
  const [set = ''] = [answer.headers['set-cookie']].flat()
  expect(set).toMatch(/; Secure/i)
  cookie = set.split(';')[0] ?? ''
  await uploadPicture(app)
  file = (await call(app, '/api/media')).body.docs[0].url.replace(OWN, '')
})
afterAll(() => app.close())

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<RawAnswer> =>
  raw(app.baseURL, { headers, method, path, ...(body !== undefined && { body }) })

describe('a cookie from another site (G1)', () => {
  const me = async (headers: Record<string, string>): Promise<unknown> =>
    JSON.parse((await ask('/api/users/me', { cookie, ...headers })).body).user?.email

  it('should count only where the panel itself asks', async () => {
    const { email } = app.accounts.editor
    expect(await me({ origin: OWN })).toBe(email)
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toBe(email)
    for (const headers of [
      { origin: FOREIGN },
      { origin: 'null' },
      { origin: `${OWN}.evil.example` },
      { origin: FRONTEND },
      { 'sec-fetch-site': 'cross-site' },
      { origin: FOREIGN, 'sec-fetch-site': 'same-origin' },
    ] as Record<string, string>[])
      expect(await me(headers), JSON.stringify(headers)).toBeUndefined()
  })

  it('should write nothing', async () => {
    const before = await countRows(app)
    for (const headers of [{ origin: FOREIGN }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }] as Record<
      string,
      string
    >[]) {
      const body = JSON.stringify({ title: 'Étranger' })
      expect((await ask('/api/pages', { cookie, ...JSON_TYPE, ...headers }, 'POST', body)).status).toBe(403)
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
        expect((await ask('/api/pages', { cookie, ...headers, 'content-type': type }, 'POST', body)).status, type).toBe(
          415,
        )
    }
    expect(await countRows(app)).toBe(before)
  })
})

describe('other origins (G2)', () => {
  it('should be named exactly or not at all, and every answer varies with them', async () => {
    const paths: [path: string, status: number, method?: string, body?: string][] = [
      ['/api/pages', 200],
      ['/api/pages/count', 200],
      ['/api/pages?limit=0', 400],
      ['/api/nothing', 404],
      ['/api//pages', 404],
      ['/api/users', 403],
      ['/api/globals/city', 200],
      ['/api/graphql', 405],
      ['/api/graphql', 200, 'POST', '{"query":"{ __typename }"}'],
      ['/api/graphql', 400, 'POST', '{"query":"{ a }"}'],
      ['/api/pages', 403, 'POST', '{}'],
      ['/api/pages', 400, 'POST', '{'],
      [file, 200],
    ]
    for (const [path, status, method = 'GET', body] of paths) {
      for (const origin of [undefined, FOREIGN, 'null', `${FRONTEND}.evil.example`, FRONTEND, OWN]) {
        const { headers, ...answer } = await ask(
          path,
          { ...(origin && { origin }), ...(body && JSON_TYPE) },
          method,
          body,
        )
        const said = `${method} ${path} from ${origin}: ${answer.body.slice(0, 200)}`
        expect(answer.status, said).toBe(status)
        expect(headers.vary, said).toMatch(/\bOrigin\b/i)
        const isAllowed = origin === FRONTEND || origin === OWN
        expect(headers['access-control-allow-origin'], said).toBe(isAllowed ? origin : undefined)
        expect(headers['access-control-allow-credentials'], said).toBe(isAllowed ? 'true' : undefined)
      }
    }
  })

  it('should be answered a preflight without the name of a stranger', async () => {
    for (const origin of [FOREIGN, 'null', FRONTEND]) {
      const { headers, status } = await ask(
        '/api/pages',
        { 'access-control-request-method': 'PATCH', origin },
        'OPTIONS',
      )
      expect(status).toBe(204)
      expect(headers.vary).toMatch(/\bOrigin\b/i)
      expect(headers['access-control-allow-origin']).toBe(origin === FRONTEND ? FRONTEND : undefined)
    }
  })
})

describe('headers (G5)', () => {
  it('should harden every answer, and ask for HTTPS where the address is one', async () => {
    for (const path of ['/api/pages', '/api/nothing', '/nothing', '/health/live', '/admin', file]) {
      const { headers } = await ask(path)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['content-security-policy'], path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers['strict-transport-security'], path).toMatch(/max-age=31536000/)
      expect(headers['referrer-policy'], path).toBe('no-referrer')
      expect(headers['x-powered-by'] ?? headers.server, path).toBeUndefined()
    }
  })
})

describe('what changes things (G6)', () => {
  it('should not be done by GET', async () => {
    const { id } = await createDoc(app, 'pages?locale=fr', { _status: 'published', title: 'Accueil' })
    const before = await countRows(app)
    const writesOf = (endpoints: Endpoint[] | false, prefix: string): string[] => {
      const all = endpoints || []
      const reads = new Set(all.filter(({ method }) => method === 'get').map(({ path }) => path))
      return all
        .filter(({ method, path }) => method !== 'get' && !reads.has(path))
        .map(({ path }) => `${prefix}${path}`)
    }
    const routes = [
      ...app.config.collections.flatMap(({ endpoints, slug }) => writesOf(endpoints, `/api/${slug}`)),
      ...app.config.globals.flatMap(({ endpoints, slug }) => writesOf(endpoints, `/api/globals/${slug}`)),
      ...writesOf(app.config.endpoints, '/api'),
    ]
    expect(routes.length).toBeGreaterThan(20)
    for (const route of new Set(routes)) {
      const path = route.replace(/\/:id\??/, `/${String(id)}`).replace(/\/:[\w-]+\??/g, '/x')
      const { status, text } = await call(app, `${path}?email=a@b.fr&password=x&token=x`, { as: 'admin' })
      expect([404, 405], `${path} ${text.slice(0, 200)}`).toContain(status)
    }
    expect(await countRows(app)).toBe(before)
  })
})

const CLOSED = /^HTTP\/1\.1 400 [^]*connection: close/i

describe('raw sockets (G7)', () => {
  const post = (headers: string, body: string): string =>
    `POST /api/pages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`
  const SMUGGLED = 'GET /api/users HTTP/1.1\r\nHost: x\r\n\r\n'

  it.each([
    ['a length and chunks', post('Content-Length: 4\r\nTransfer-Encoding: chunked', `0\r\n\r\n${SMUGGLED}`)],
    ['chunks and a length', post('Transfer-Encoding: chunked\r\nContent-Length: 4', `0\r\n\r\n${SMUGGLED}`)],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 50', `{}${SMUGGLED}`)],
    ['a length that is a list', post('Content-Length: 2, 50', `{}${SMUGGLED}`)],
    ['a length below zero', post('Content-Length: -2', '{}')],
    ['chunks that are not last', post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${SMUGGLED}`)],
    ['a chunk without a size', post('Transfer-Encoding: chunked', `x\r\n{}\r\n0\r\n\r\n${SMUGGLED}`)],
    [
      'a header over two lines',
      `GET /api/pages HTTP/1.1\r\nHost: x\r\nX-A: b\r\n c: d\r\n e\r\n\r\n`.replace(' e\r\n', 'e\r\n'),
    ],
    ['a space before the colon', 'GET /api/pages HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['no host', 'GET /api/pages HTTP/1.1\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
  ])('should refuse %s and close', async (_name, text) => {
    const answer = await bytes(app.baseURL, text)
    expect(answer).toMatch(CLOSED)
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  })

  it('should refuse headers without end', async () => {
    const answer = await bytes(app.baseURL, `GET /api/pages HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('should wait neither for slow headers nor for a slow body, and serve others meanwhile', async () => {
    const slow = Array.from({ length: 30 }, () => bytes(app.baseURL, 'GET /api/pages HTTP/1.1\r\nHost: x\r\n'))
    const half = bytes(app.baseURL, post('Content-Length: 100', '{"title":'))
    expect((await call(app, '/api/pages')).status).toBe(200)
    for (const answer of await Promise.all([...slow, half])) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('should have left the process unhurt', () => watch.expectUnhurt(app))
})
