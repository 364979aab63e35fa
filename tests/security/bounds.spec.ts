import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, type Answer } from '../support/app/client.js'
import { postQuery } from '../support/security/postQuery.js'
import { watchProcess } from '../support/security/watch.js'

const many = (count: number, item: (index: number) => string, separator = '&'): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(separator)

/** What is asked, and the words of the bound for the public; null where the team may ask so too. */
const QUERIES: [query: string, bound: RegExp][] = [
  ...['0', '-1', '1e9', 'abc', '1.5'].map((value): [string, RegExp] => [`limit=${value}`, /from 1 to 100/]),
  ...['0', '-1', '1e20'].map((value): [string, RegExp] => [`page=${value}`, /from 1 to 1000000/]),
  ...['-1', '100'].map((value): [string, RegExp] => [`depth=${value}`, /from 0 to 3/]),
  ...['xx', '__proto__'].map((value): [string, RegExp] => [`locale=${value}`, /fr, es, en, ht/]),
  ['limit=1&limit=2', /one value/],
  ['limit[]=1', /one value/],
  ['page[a]=1', /one value/],
  [many(900, (index) => `where[or][${String(index)}][slug][equals]=x`), /30 conditions/],
  [many(2000, (index) => `where[or][${String(index)}][slug][equals]=x`), /1000 parameters/],
  [`where${'[or][0]'.repeat(18)}[slug][equals]=x`, /deep/],
  [`where[slug][in]=${many(2000, () => 'a', ',')}`, /100 values/],
]

/** What is longer than an address may be goes as the panel sends it: a POST that says it is a GET. */
const ask = (app: TestApp, path: string, query: string, as?: 'editor'): Promise<Answer> =>
  query.length < 8000 ? call(app, `${path}?${query}`, as ? { as } : {}) : postQuery(app, path, query, as)

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('bounds of a query on %s (D5)', (kind) => {
  const watch = watchProcess()
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  it('should be named to the public in a 400', async () => {
    for (const [query, bound] of QUERIES) {
      const { body, status, text } = await ask(app, '/api/pages', query)
      expect(status, `${query.slice(0, 60)} ${text}`).toBe(400)
      expect(body.errors[0].message).toMatch(bound)
    }
  })

  it('should never make the team a 5xx', async () => {
    const found: string[] = []
    for (const [query] of QUERIES) {
      for (const path of ['/api/pages', '/api/pages/versions', '/api/projects']) {
        const { status } = await ask(app, path, query, 'editor')
        if (status >= 500) found.push(`${String(status)} ${path}?${query.slice(0, 60)}`)
      }
    }
    expect(found).toEqual([])
  })

  it('should have left the process unhurt', () => watch.expectUnhurt(app))
})
