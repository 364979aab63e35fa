import { createRequire } from 'node:module'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { freePort } from '../support/server/startServer.js'

const TOKEN = 'a-token-for-the-metrics-of-a-test-0123456789'
const bearer = { headers: { authorization: `Bearer ${TOKEN}` } }

const isLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('prom-client'))

/** The value of one series, by its name and labels as they are written; 0 where it is not there. */
const valueIn = (text: string, series: string): number => {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `))
  return line === undefined ? 0 : Number(line.slice(series.length + 1))
}

describe('without a setting', () => {
  it('should serve nothing and load nothing', async () => {
    const app = await bootApp()
    expect((await call(app, '/metrics', bearer)).status).toBe(404)
    expect(isLoaded()).toBe(false)
    await app.close()
  })
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('metrics on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ env: { METRICS_TOKEN: TOKEN }, kind })
  })
  afterAll(() => app.close())

  const scrape = async (): Promise<string> => {
    const { status, text } = await call(app, '/metrics', bearer)
    expect(status).toBe(200)
    return text
  }
  /** By how much a series grows while the work is done. */
  const growth = async (series: string, work: () => Promise<unknown>): Promise<number> => {
    const before = valueIn(await scrape(), series)
    await work()
    return valueIn(await scrape(), series) - before
  }

  it('should answer whoever holds the token alone', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
      const answer = await call(app, '/metrics', { headers: { authorization } })
      expect([authorization, answer.status]).toEqual([authorization, 401])
      expect(answer.text).not.toContain('jumelage_')
    }
    expect((await call(app, '/metrics', { as: 'admin' })).status).toBe(401)
    const { headers } = await call(app, '/metrics', bearer)
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(isLoaded()).toBe(true)
  })

  it('should count requests by group of routes and status', async () => {
    const series = 'jumelage_http_requests_total{method="GET",route="pages",status="200"}'
    expect(await growth(series, () => call(app, '/api/pages'))).toBe(1)
    const missing = 'jumelage_http_requests_total{method="GET",route="pages/:id",status="404"}'
    expect(await growth(missing, () => call(app, '/api/pages/nothing'))).toBe(1)
    const timed = 'jumelage_http_request_duration_seconds_count{method="GET",route="pages"}'
    expect(await growth(timed, () => call(app, '/api/pages'))).toBe(1)
  })

  it.each([
    ['query-where', () => call(app, '/api/pages?where[internalNotes][exists]=true')],
    ['query-limit', () => call(app, '/api/pages?limit=1000')],
    ['forbidden', () => call(app, '/api/users')],
    ['not-found', () => call(app, '/api/nothing')],
    ['login', () => call(app, '/api/users/login', { json: { email: 'a@example.org', password: 'wrong-password' } })],
    ['validation', () => call(app, '/api/pages', { as: 'editor', json: { _status: 'published' } })],
    ['too-large', () => call(app, '/api/pages', { json: { title: 'x'.repeat(1_100_000) } })],
    ['media-type', () => call(app, '/api/pages', { headers: { 'content-type': 'text/plain' }, json: {} })],
    ['forbidden', () => callGraphQL(app, '{ Access { __typename } }')],
  ])('should count a refusal by its rule: %s', async (rule, work) => {
    expect(await growth(`jumelage_http_refusals_total{rule="${rule}"}`, work)).toBe(1)
  })

  it('should time the database by operation', async () => {
    const reads = await growth('jumelage_database_operation_seconds_count{operation="queryDrafts"}', () =>
      call(app, '/api/pages?draft=true', { as: 'editor' }),
    )
    expect(reads).toBeGreaterThan(0)
    const commits = await growth('jumelage_database_operation_seconds_count{operation="commitTransaction"}', () =>
      call(app, '/api/pages', { as: 'editor', json: { title: 'Une page (fictive)' } }),
    )
    expect(commits).toBeGreaterThan(0)
  })

  it('should count overdue jobs', async () => {
    expect(valueIn(await scrape(), 'jumelage_jobs_overdue')).toBe(0)
    const queue = (waitUntil: Date) =>
      app.payload.jobs.queue({ input: {}, overrideAccess: true, task: 'schedulePublish', waitUntil })
    await queue(new Date(Date.now() - 10 * 60_000))
    await queue(new Date(Date.now() + 10 * 60_000))
    expect(valueIn(await scrape(), 'jumelage_jobs_overdue')).toBe(1)
  })

  it('should say which versions run, and how the process does', async () => {
    const text = await scrape()
    expect(text).toMatch(
      new RegExp(`jumelage_build_info\\{database="${kind}",node="v\\d+[^"]*",payload="3[^"]*",version="\\d`),
    )
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
      expect(text).toContain(`${name} `)
  })

  it('should take nothing that a client sends into a label', async () => {
    const before = (await scrape()).split('\n').length
    for (let index = 0; index < 30; index += 1) {
      const word = `canary${String(index)}`
      await call(app, `/${word}`)
      await call(app, `/api/${word}`)
      await call(app, `/api/pages/${word}?${word}=1&where[${word}][equals]=1`, { headers: { 'x-request-id': word } })
      await call(app, `/api/globals/${word}`, { method: 'PUT' })
      await callGraphQL(app, `{ ${word} }`)
    }
    const after = await scrape()
    expect(after).not.toContain('canary')
    // New groups and statuses may appear once; not one for each request.
    expect(after.split('\n').length - before).toBeLessThan(100)
  })
})

describe('on a port of its own', () => {
  it('should be served there and not beside the API', async () => {
    const port = await freePort()
    const app = await bootApp({ env: { METRICS_PORT: String(port) } })
    expect((await call(app, '/metrics', bearer)).status).toBe(404)
    const own = `http://127.0.0.1:${String(port)}`
    const answer = await fetch(`${own}/metrics`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('jumelage_http_requests_total{method="GET",route="metrics",status="404"} 1')
    expect((await fetch(`${own}/api/pages`)).status).toBe(404)
    await app.close()
  })
})
