import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('&')
const nested = (depth: number): string => `where${'[or][0]'.repeat(depth)}[slug][equals]=x`

/** Query, then the parameter the refusal names and a word of the bound. */
const REFUSED: [query: string, parameter: string, bound: RegExp][] = [
  ...['0', '-1', '101', '1e9', 'abc', '1.5', '', '1000000000000', ' 5', '0x10', 'NaN'].map(
    (value): [string, string, RegExp] => [`limit=${value}`, 'limit', /from 1 to 100/],
  ),
  ...['0', '-1', '1e20', 'abc', '1000001', '1.5'].map((value): [string, string, RegExp] => [
    `page=${value}`,
    'page',
    /from 1 to 1000000/,
  ]),
  ...['-1', '4', '100', 'abc', '1.5'].map((value): [string, string, RegExp] => [
    `depth=${value}`,
    'depth',
    /from 0 to 3/,
  ]),
  ...['xx', '__proto__', 'all', '*', 'FR', ''].map((value): [string, string, RegExp] => [
    `locale=${value}`,
    'locale',
    /fr, es, en, ht/,
  ]),
  ...['xx', 'all'].map((value): [string, string, RegExp] => [
    `fallback-locale=${value}`,
    'fallback-locale',
    /fr, es, en, ht/,
  ]),
  ...['draft', 'trash', 'pagination'].flatMap((name) =>
    ['1', 'TRUE', 'yes', ''].map((value): [string, string, RegExp] => [`${name}=${value}`, name, /true or false/]),
  ),
  ...['limit', 'page', 'depth', 'locale', 'draft', 'trash', 'pagination', 'fallback-locale'].flatMap(
    (name): [string, string, RegExp][] => {
      const value = name.includes('locale')
        ? 'fr'
        : name.length > 5 || name === 'draft' || name === 'trash'
          ? 'true'
          : '2'
      return [
        [`${name}=${value}&${name}=${value}`, name, /one value/],
        [`${name}[]=${value}`, name, /one value/],
        [`${name}[a]=${value}`, name, /one value/],
      ]
    },
  ),
  ...[
    'overrideAccess=true',
    'showHiddenFields=true',
    'disableErrors=true',
    'flattenLocales=true',
    'foo=1',
    'where[',
    'where]',
    '[where]=x',
    '__proto__[x]=1',
    'constructor[prototype][y]=1',
    'where[__proto__][equals]=1',
    'where[constructor][equals]=1',
    'select[prototype]=true',
    'where[slug][equals][__proto__]=1',
  ].map((query): [string, string, RegExp] => [query, '', /parameter/]),
  ['Where[slug][equals]=x', 'Where', /one value/],
  [many(1001, () => 'a'), 'query', /1000 parameters/],
  [many(31, (index) => `where[or][${String(index)}][slug][equals]=x`), 'where', /30 conditions/],
  [`where[slug][in]=${'a,'.repeat(100)}a`, 'where', /1 to 100 values/],
  [nested(5), 'where', /deep/],
  [nested(18), 'where', /deep/],
  ['where=%7B%22slug%22%3A1%7D', 'where', /field/],
  ['where[slug]=x', 'where', /operator/],
  ['where[slug]=', 'where', /operator/],
  ['where[or]=x', 'where', /list/],
  ['where[or][slug][equals]=x', 'where', /list/],
  ['where[][slug][equals]=x', 'where', /./],
  ['where[and][0]=x', 'where', /field/],
  ...[
    '$ne',
    'equals][$gt',
    'like][$regex',
    'in][0][$gt',
    'near',
    'within',
    'intersects',
    'all',
    'not_like',
    'not_in',
    'regex',
    'contains][like',
    'equals][',
    'equals][equals',
  ].map((operator): [string, string, RegExp] => [`where[slug][${operator}]=x`, 'where', /./]),
  ...['%', '_', 'a%b', '', '%00', 'x'.repeat(501)].map((value): [string, string, RegExp] => [
    `where[title][like]=${encodeURIComponent(decodeURIComponent(value === '%00' ? value : encodeURIComponent(value)))}`,
    'where',
    /./,
  ]),
  ['where[createdAt][greater_than]=notadate', 'where', /date/],
  ['where[createdAt][greater_than]=2026-02-31', 'where', /calendar/],
  ['where[createdAt][greater_than]=', 'where', /date/],
  ['where[createdAt][like]=2026', 'where', /compared/],
  ['where[id][equals]=garbage', 'where', /id/],
  ['where[id][in]=bad,bad2', 'where', /id/],
  ['where[parent][equals]=garbage', 'where', /id/],
  ['where[parent][equals]=', 'where', /id/],
  ['where[slug][exists]=maybe', 'where', /true or false/],
  ['where[layout][exists]=true', 'where', /field/],
  ['where[layout.heading][like]=x', 'where', /field/],
  ['where[title.es][like]=x', 'where', /field/],
  ['where[title.fr][like]=x', 'where', /field/],
  ['where[_status.es][equals]=draft', 'where', /field/],
  ['where[_status][equals]=draft', 'where', /field/],
  ['where[_id][equals]=1', 'where', /field/],
  ['where[parent.parent.title][equals]=x', 'where', /field/],
  ["where[data.a') OR 1=1--][equals]=x", 'where', /./],
  ['where["][equals]=x', 'where', /field/],
  ['where[$where][equals]=x', 'where', /field/],
  ['where[meta][equals]=x', 'where', /field/],
  ['where[_locale][equals]=fr', 'where', /field/],
  ...[
    'title;drop table',
    'x'.repeat(5000),
    '$natural',
    'unknown',
    'layout',
    'parent',
    'parent.title',
    'title,title,title,title,title',
    '--title',
    '-',
    ',',
    'title.es',
    'title OR 1',
  ].map((value): [string, string, RegExp] => [`sort=${encodeURIComponent(value)}`, 'sort', /sort/]),
  ['sort[]=title', 'sort', /one value/],
  ['sort[a]=title', 'sort', /one value/],
  ['sort=', 'sort', /sort/],
  ['sort=title&sort=slug', 'sort', /one value/],
  ['select=title', 'select', /brackets/],
  ['select[title]=x', 'select', /true or false/],
  ['select[title][a]=true', 'select', /true or false/],
  ['select[layout][nope]=true', 'select', /block/],
  ['populate=pages', 'populate', /brackets/],
  ['populate[users][name]=true', 'populate', /collection/],
  ['populate[users]=true', 'populate', /collection/],
  ['populate[payload-preferences][key]=true', 'populate', /collection/],
  ['populate[nope][key]=true', 'populate', /collection/],
  ['joins=false', 'joins', /brackets/],
  ['joins[nope][limit]=1', 'joins', /list/],
]

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('bounds of a public query on %s', (kind) => {
  const rejections: unknown[] = []
  let app: TestApp
  beforeAll(async () => {
    process.on('unhandledRejection', (reason) => rejections.push(reason))
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  it.each(REFUSED.map(([query, parameter, bound]) => ({ bound, name: query.slice(0, 80), parameter, query })))(
    'should refuse $name',
    async ({ bound, parameter, query }) => {
      const answer = await call(app, `/api/pages?${query}`)
      expect(answer.status, answer.text).toBe(400)
      const [error] = answer.body.errors
      expect(answer.body).toMatchObject({
        errors: [{ data: { parameter: expect.any(String) }, message: expect.any(String), name: 'QueryRefused' }],
        requestId: expect.any(String),
      })
      if (parameter !== '') expect(error.data.parameter).toBe(parameter)
      expect(error.message).toMatch(bound)
      expect(answer.text.length).toBeLessThan(1000)
    },
  )

  it.each([
    'joins[projects][limit]=0',
    'joins[projects][limit]=101',
    'joins[projects][limit]=abc',
    'joins[projects][page]=0',
    'joins[projects][foo]=1',
    'joins[projects]=true',
    'joins[projects][where]=x',
    'joins[projects][where][partners.role][equals]=lead',
    'joins[projects][sort]=title,slug',
    'joins[projects][sort]=conventions',
    'joins[conventions][where][title][not_like]=x',
    'where[cooperationTypes][not_equals]=twinning',
    'where[cooperationTypes][exists]=true',
    'where[cooperationTypes][all]=twinning',
    'where[cooperationTypes][equals]=nope',
    'where[and][0][cooperationTypes][equals]=twinning&where[and][1][cooperationTypes][equals]=regional',
    'where[latitude][equals]=abc',
    'where[latitude][equals]=91',
    'where[latitude][equals]=NaN',
    'where[population][equals]=9007199254740993',
    'where[population][equals]=1e400',
    'where[timeline.date][exists]=true',
    'where[timeline.id][exists]=true',
    'where[portrait][like]=x',
    'where[projects][exists]=true',
    'where[projects.title][like]=x',
    'where[cover.alt][exists]=true',
    'where[cover.filename][not_equals]=x',
    'sort=timeline.date',
    'sort=cooperationTypes',
    'sort=cover',
    'sort=projects',
    'sort=portrait',
  ])('should refuse partner-cities?%s', async (query) => {
    for (const path of ['/api/partner-cities', '/api/partner-cities/count']) {
      const answer = await call(app, `${path}?${query}`)
      if (path.endsWith('count') && !query.startsWith('where')) continue
      expect(answer.status, answer.text).toBe(400)
      expect(answer.body.errors[0].name).toBe('QueryRefused')
    }
  })

  it.each([
    'where[conventions][contains][reference][like]=R',
    'where[conventions][contains][_status][equals]=draft',
    'where[conventions][equals][value]=x',
    'where[or][0][conventions][contains][title][like]=x',
  ])('should refuse projects?%s', async (query) => {
    const answer = await call(app, `/api/projects?${query}`)
    expect([answer.status, answer.body.errors[0].name], answer.text).toEqual([400, 'QueryRefused'])
  })

  it('should accept each bound itself', async () => {
    for (const query of [
      'limit=100',
      'limit=1',
      'page=1000000',
      'depth=3',
      'depth=0',
      many(30, (index) => `where[or][${String(index)}][slug][equals]=x`),
      `where[slug][in]=${'a,'.repeat(99)}a`,
      nested(4),
      `where[title][like]=${'x'.repeat(500)}`,
      'sort=title,slug,createdAt,-updatedAt',
    ]) {
      const answer = await call(app, `/api/pages?${query}`)
      expect([query.slice(0, 60), answer.status], answer.text).toEqual([query.slice(0, 60), 200])
    }
  })

  it('should refuse the same over GraphQL', async () => {
    for (const query of [
      'Pages(limit: 101)',
      'Pages(limit: 0)',
      'Pages(limit: -1)',
      'Pages(page: 0)',
      'Pages(sort: "internalNotes")',
      'Pages(sort: "parent.internalNotes")',
      'Pages(where: { internalNotes: { exists: true } })',
      'Pages(where: { OR: [{ internalNotes: { like: "x" } }] })',
      'Pages(where: { title: { like: "%" } })',
      'Pages(where: { id: { equals: "garbage" } })',
      'Pages(where: { slug: { not_in: ["x"] } })',
      'Pages(where: { title: { all: ["x"] } })',
      'Pages(locale: all)',
    ]) {
      const answer = await callGraphQL(app, `{ ${query} { docs { id } } }`)
      expect(answer.body.errors, `${query}: ${answer.text}`).toBeDefined()
      expect([400, undefined], answer.text).toContain(answer.body.errors[0].extensions?.statusCode)
      expect(answer.body.data?.Pages ?? null, answer.text).toBeNull()
    }
    for (const query of [
      'countPages(where: { internalNotes: { exists: true } }) { totalDocs }',
      'PartnerCities { docs { projects(sort: "internalNotes") { docs { id } } } }',
    ]) {
      expect((await callGraphQL(app, `{ ${query} }`)).text).not.toContain('"id"')
    }
  })

  it('should have let nothing slip', async () => {
    expect(({} as Record<string, unknown>).x).toBeUndefined()
    expect(rejections).toEqual([])
    expect((await call(app, '/health/ready')).status).toBe(200)
  })
})
