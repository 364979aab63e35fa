import type { FlattenedField } from 'payload'

import type { Arena } from '../../support/arena.js'
import { attempt, isEmptyList, isQueryRefused, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const encoded = encodeURIComponent

/** Names that a database or JavaScript would read as more than a name. */
const NAMES = [
  "data.a') OR 1=1--",
  'title" OR "1"="1',
  '"',
  "'",
  '`id`',
  'title;drop table pages',
  '$where',
  '$expr',
  'title.$ne',
  'id.$gt',
  'pages.id',
  'main.pages.id',
  'rowid',
  '_id',
  '__v',
  '*',
  '1',
]
const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
const QUOTES = ["' OR '1'='1", '" OR ""="', "'; DROP TABLE pages;--", "x') OR 1=1--", '${1+1}', '{"$ne":1}', '\\']

const structured = (fields: FlattenedField[]): string[] =>
  fields
    .filter(({ type }) => ['array', 'blocks', 'group', 'json', 'richText', 'tab'].includes(type))
    .map(({ name }) => name)

const textOf = (fields: FlattenedField[]): string | undefined =>
  fields.find(
    (field) =>
      field.type === 'text' &&
      !field.hasMany &&
      !('virtual' in field && field.virtual) &&
      !field.access?.read &&
      !['filename', 'mimeType', 'url'].includes(field.name),
  )?.name

const openCollections = ({ collections, documents }: Arena) =>
  collections.filter(({ slug }) => documents.open[slug] !== undefined)

const where = (path: string, operator = 'equals', value = 'x'): string =>
  `where[${encoded(path)}][${encoded(operator)}]=${encoded(value)}`

const OPERATORS = [
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
  'Equals',
  'equals][equals',
  'contains][like',
  'equals][',
  '__proto__',
]
const VALUES = ['%', '_', 'a%b', 'a_b', '\u0000', 'x'.repeat(501), 'a\u0001b']

export const injectionCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const attempts = openCollections(arena).flatMap(({ flattenedFields, slug }): Attempt[] => {
        const inside = structured(flattenedFields).flatMap((name) => [
          `${name}.a') OR 1=1--`,
          `${name}.0.x`,
          `${name}.root.children.text`,
          `${name}.$where`,
        ])
        const text = textOf(flattenedFields)
        return [
          ...[...NAMES, ...PROTOTYPES, ...inside].flatMap((name): Attempt[] =>
            [`${slug}?${where(name)}`, `${slug}?${where(name, 'exists', 'true')}`, `${slug}/count?${where(name)}`].map(
              (query) => ({
                judge: isQueryRefused,
                path: `/api/${query}`,
                status: 400,
              }),
            ),
          ),
          // A value is a value: it is compared, and found nowhere.
          ...(text === undefined
            ? []
            : QUOTES.map((value) => ({
                judge: isEmptyList,
                path: `/api/${slug}?${where(text, 'equals', value)}`,
                status: 200,
              }))),
        ]
      })
      const queries = openCollections(arena).flatMap((collection) => {
        const names = graphQLNames(collection)
        return names
          ? [
              `{ ${names.plural}(where: { data__a: { equals: "x" } }) { totalDocs } }`,
              `{ ${names.plural}(where: { __proto__: { equals: "x" } }) { totalDocs } }`,
              `{ ${names.plural}(sort: "title;drop table pages") { totalDocs } }`,
              `{ ${names.plural}(where: { id: { equals: "' OR 1=1--" } }) { totalDocs } }`,
            ]
          : []
      })
      return [...(await attempt(arena, attempts)), ...(await refusedGraphQL(arena, queries))]
    },
    id: 'D1',
    needs: ['guardQueries'],
    title: 'a filter names fields and nothing else, and its values stay values',
  },
  {
    check: async (arena) => {
      const attempts = openCollections(arena).flatMap(({ flattenedFields, slug }): Attempt[] => {
        const text = textOf(flattenedFields) ?? 'id'
        const refused = [
          ...OPERATORS.map((operator) => `where[${text}][${operator}]=x`),
          ...VALUES.map((value) => where(text, 'like', value)),
          where(text, 'equals', 'x'.repeat(100_000).slice(0, 12_000)),
          `where[${text}]=x`,
          `where[${text}][equals][]=x`,
          `where[id][equals]=garbage`,
          `where[createdAt][greater_than]=2026-02-31`,
          `where[createdAt][like]=2026`,
        ]
        return refused.flatMap((query): Attempt[] =>
          [`${slug}?${query}`, `${slug}/count?${query}`].map((path) => ({
            judge: isQueryRefused,
            path: `/api/${path}`,
            status: 400,
          })),
        )
      })
      // The team may look for a percent sign, which is one and not everything.
      const literal = ['%', '_', '%%', 'kan%ri'].map((value): Attempt => ({
        as: 'editor',
        judge: isEmptyList,
        path: `/api/pages?draft=true&trash=true&${where('title', 'like', value)}`,
        status: 200,
      }))
      const long = await arena.ask(`/api/pages?where[title][equals]=${'x'.repeat(100_000)}`).catch(() => undefined)
      const isLongRefused = long === undefined || [400, 414, 431].includes(long.status)
      return [
        ...(await attempt(arena, [...attempts, ...literal])),
        ...(isLongRefused ? [] : [`100 kB of a value: ${String(long.status)}`]),
      ]
    },
    id: 'D2',
    needs: ['guardQueries'],
    title: 'only known operators are served, and a wildcard matches itself alone',
  },
  {
    check: async (arena) => {
      const SORTS = [
        'title;drop table',
        "title' OR '1'='1",
        'title OR 1',
        'title desc',
        'x'.repeat(5000),
        '$natural',
        '-$natural',
        '__proto__',
        'constructor',
        'unknown',
        '--id',
        '-',
        ',',
        '',
        'createdAt,,id',
        'createdAt,updatedAt,id,-createdAt,-id',
        'rowid',
        '_id',
      ]
      const attempts = openCollections(arena).flatMap(({ flattenedFields, slug }): Attempt[] =>
        [
          ...[...SORTS, ...structured(flattenedFields)].map((sort) => `sort=${encoded(sort)}`),
          'sort[]=createdAt',
          'sort[a]=createdAt',
          'sort[$ne]=createdAt',
          'sort=createdAt&sort=id',
        ].map((query) => ({ judge: isQueryRefused, path: `/api/${slug}?${query}`, status: 400 })),
      )
      return attempt(arena, attempts)
    },
    id: 'D3',
    needs: ['guardQueries'],
    title: 'a list is sorted by known fields, a few at a time',
  },
]
