import { attempt, isQueryRefused, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { rawGet } from '../../support/raw.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('&')
const nested = (depth: number): string => `where${'[or][0]'.repeat(depth)}[createdAt][exists]=true`

/** Queries, each with the bound that its refusal must say. */
const BOUND: (readonly [string, RegExp])[] = [
  ...['0', '-1', '101', '1e9', 'abc', '1.5', '', '1000000000000', ' 5', '0x10', 'NaN'].map(
    (value) => [`limit=${value}`, /from 1 to 100\b/] as const,
  ),
  ...['0', '-1', '1e20', 'abc', '99999999999', '1.5'].map((value) => [`page=${value}`, /from 1 to \d+/] as const),
  ...['-1', '4', '100', 'abc', '1.5'].map((value) => [`depth=${value}`, /from 0 to 3\b/] as const),
  ...['xx', 'all', '*', 'FR', ''].map((value) => [`locale=${value}`, /fr, es, en, ht/] as const),
  ...['xx', 'all'].map((value) => [`fallback-locale=${value}`, /fr, es, en, ht/] as const),
  ...['draft', 'trash', 'pagination'].flatMap((name) =>
    ['1', 'TRUE', 'yes', ''].map((value) => [`${name}=${value}`, /true or false/] as const),
  ),
  ...[
    ['limit', '2'],
    ['page', '2'],
    ['depth', '2'],
    ['locale', 'fr'],
    ['draft', 'true'],
    ['trash', 'true'],
  ].flatMap(([name, value]) =>
    ['', '[]', '[a]'].map(
      (bracket) =>
        [bracket === '' ? `${name}=${value}&${name}=${value}` : `${name}${bracket}=${value}`, /one value/] as const,
    ),
  ),
  [many(1001, () => 'a'), /\d+ parameters/],
  [many(300, (index) => `where[or][${String(index)}][createdAt][exists]=true`), /\d+ conditions/],
  [many(31, (index) => `where[or][${String(index)}][createdAt][exists]=true`), /30 conditions/],
  [`where[id][in]=${'x,'.repeat(5000)}x`, /./],
  [nested(5), /deep/],
  [nested(18), /deep/],
  ['foo=1', /parameter/],
  ['_payload=1', /parameter/],
]

const PROTOTYPES = [
  '__proto__[x]=1',
  'constructor[prototype][y]=1',
  '__proto__[x]=1&constructor[prototype][y]=1',
  'where[__proto__][equals]=1',
  'where[constructor][prototype][equals]=1',
  'where[createdAt][equals][__proto__]=1',
  'select[__proto__]=true',
  'populate[__proto__][x]=true',
  'joins[__proto__][limit]=1',
  'locale=__proto__',
  'sort=__proto__',
]

/** Paths that a server may take for another one than is written. */
const PATHS = [
  '/api/__proto__',
  '/api/constructor',
  '/api/toString/1',
  '/api/pages/..%2fusers',
  '/api/pages/%2e%2e/users',
  '/api/pages/../users',
  '/api/pages%2f1',
  '/api//pages',
  '/api/pages//',
  '/api/pages/',
  '/api/pages/%00',
  '/api/pages/%',
  '/api/pages/..%5cusers',
  '/api/pages/a\\b',
  '/api/globals/__proto__',
  '/api/globals/..%2fusers',
]

const BODIES = [
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"prototype":{"x":1}}',
  '{"title":"x","__proto__":{"role":"admin"}}',
  '{"title":{"__proto__":{"x":1}}}',
]

const isUnpolluted = (): string[] =>
  ['x', 'y', 'role'].flatMap((name) =>
    (({}) as Record<string, unknown>)[name] === undefined ? [] : [`{}.${name} is set`],
  )

export const boundCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const slugs = Object.keys(arena.documents.open)
      const attempts = slugs.flatMap((slug): Attempt[] =>
        BOUND.map(([query, bound]) => ({
          judge: (answer) =>
            isQueryRefused(answer) ??
            (bound.test(String(answer.body.errors[0].message)) ? undefined : 'a refusal without its bound'),
          path: `/api/${slug}?${query}`,
          status: 400,
        })),
      )
      const at = [
        'limit=100',
        'limit=1',
        'depth=3',
        'depth=0',
        nested(4),
        many(30, (index) => `where[or][${String(index)}][createdAt][exists]=true`),
      ]
      const allowed = slugs.flatMap((slug): Attempt[] =>
        at.map((query) => ({ path: `/api/${slug}?${query}`, status: 200 })),
      )
      const queries = arena.collections.flatMap((collection) => {
        const names = graphQLNames(collection)
        if (!names || !slugs.includes(collection.slug)) return []
        return [
          'limit: 101',
          'limit: 0',
          'limit: -1',
          'page: 0',
          'page: -1',
          'locale: all',
          'where: { id: { equals: "garbage" } }',
        ].map((args) => `{ ${names.plural}(${args}) { totalDocs } }`)
      })
      return [...(await attempt(arena, [...attempts, ...allowed])), ...(await refusedGraphQL(arena, queries))]
    },
    id: 'D5',
    needs: ['guardQueries'],
    title: 'every number, language and length of a query has a bound, which its refusal says',
  },
  {
    check: async (arena) => {
      const { app, documents } = arena
      const queries = Object.keys(documents.open).flatMap((slug): Attempt[] =>
        PROTOTYPES.flatMap((query): Attempt[] =>
          ([undefined, 'editor'] as const).map((as) => ({
            as,
            path: `/api/${slug}?${query}`,
            // The team's own sorting and languages are judged by other rules.
            status: as === undefined ? 400 : [400, 404, 200],
          })),
        ),
      )
      const bodies = Object.entries(documents.open).flatMap(([slug, id]): Attempt[] =>
        BODIES.flatMap((body): Attempt[] =>
          (['POST', 'PATCH'] as const).map((method) => ({
            as: 'editor',
            body,
            headers: { 'content-type': 'application/json' },
            method,
            path: method === 'POST' ? `/api/${slug}` : `/api/${slug}/${id}`,
            status: 400,
          })),
        ),
      )
      const paths = await Promise.all(
        PATHS.map(async (path) => {
          const { status, text, type } = await rawGet(app, path)
          const isJSON = type.includes('json') && text.startsWith('{"errors"')
          return status === 404 && isJSON ? [] : [`GET ${path}: ${String(status)} ${type} ${text.slice(0, 100)}`]
        }),
      )
      return [...(await attempt(arena, [...queries, ...bodies])), ...paths.flat(), ...isUnpolluted()]
    },
    id: 'D6',
    needs: ['attachIntegrity', 'plainPath'],
    title: 'no name of a prototype and no disguised path gets through',
  },
]
