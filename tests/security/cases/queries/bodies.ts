import type { FlattenedField } from 'payload'

import type { Arena } from '../../support/arena.js'
import { attempt, type Attempt } from '../../support/attempt.js'
import { leavesOf, leavesOfCollection } from '../../support/leaves.js'
import type { SecurityCase } from '../../support/tryCase.js'

/** As JSON writes them: two of them cannot be written by JavaScript. */
const NUMBERS = [
  '9007199254740993',
  '1e16',
  '-1e16',
  '1e400',
  '-1e400',
  '"NaN"',
  '"Infinity"',
  '"abc"',
  '-0',
  'true',
  '{}',
]
const TEXTS = ['{"a":1}', '["a"]', '12', 'true', '"a\\u0000b"', '"a\\ud800b"']

const MIB = 1024 * 1024

const isText = (field: FlattenedField): boolean =>
  (field.type === 'text' && field.hasMany !== true) || field.type === 'textarea'
const isNumber = (field: FlattenedField): boolean => field.type === 'number'

const JSON_TYPE = { 'content-type': 'application/json' }

/** A PATCH of one field of the open document of each collection, with a value as JSON writes it. */
const patches = (
  arena: Arena,
  isMeant: (field: FlattenedField) => boolean,
  values: string[],
  modes: string[],
): Attempt[] =>
  arena.collections.flatMap((collection): Attempt[] => {
    const { slug, versions } = collection
    const id = arena.documents.open[slug]
    if (id === undefined) return []
    return leavesOfCollection(collection, isMeant).flatMap(({ body }) =>
      values.flatMap((value) =>
        (versions?.drafts ? modes : ['']).map((mode): Attempt => ({
          as: 'admin',
          body: JSON.stringify(body('@value@')).replace('"@value@"', () => value),
          headers: JSON_TYPE,
          method: 'PATCH',
          path: `/api/${slug}/${id}${mode}`,
          status: 400,
        })),
      ),
    )
  })

const globals = (arena: Arena, isMeant: (field: FlattenedField) => boolean, values: string[]): Attempt[] =>
  arena.app.config.globals
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ flattenedFields, slug }) =>
      leavesOf(flattenedFields, isMeant).flatMap(({ body }) =>
        values.map((value): Attempt => ({
          as: 'admin',
          body: JSON.stringify(body('@value@')).replace('"@value@"', () => value),
          headers: JSON_TYPE,
          path: `/api/globals/${slug}`,
          status: 400,
        })),
      ),
    )

const lists = (arena: Arena): Attempt[] =>
  Object.entries(arena.documents.open).flatMap(([slug, id]): Attempt[] =>
    ([undefined, 'editor'] as const).flatMap((as) => [
      { as, path: `/api/${slug}?depth=2`, status: 200 },
      { as, path: `/api/${slug}/${id}`, status: 200 },
    ]),
  )

export const bodyCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const numbers = patches(arena, isNumber, NUMBERS, ['', '?draft=true', '?draft=true&autosave=true'])
      const start = await arena.counts()
      if (numbers.length < 100) return ['the schema gives fewer numbers than it should']
      const problems = await attempt(arena, [...numbers, ...globals(arena, isNumber, NUMBERS), ...lists(arena)])
      const exact: Attempt = {
        as: 'editor',
        json: { forecastAmount: 999_999_999_999.25 },
        judge: ({ body }) => (body.doc.forecastAmount === 999_999_999_999.25 ? undefined : 'another number'),
        method: 'PATCH',
        path: `/api/conventions/${arena.documents.hidden.conventions ?? ''}?draft=true`,
        status: 200,
      }
      const before = await arena.counts()
      return [...problems, ...(before === start ? [] : ['rows have changed']), ...(await attempt(arena, [exact]))]
    },
    id: 'D7',
    needs: ['attachIntegrity'],
    title: 'a number that no database gives back is taken by no field, and every list stays readable',
    writes: true,
  },
  {
    check: async (arena) => {
      const texts = patches(arena, isText, TEXTS, ['?draft=true'])
      const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
      const whole = Object.entries(arena.documents.open).flatMap(([slug, id]): Attempt[] => {
        const targets = [
          { method: 'POST', path: `/api/${slug}` },
          { method: 'PATCH', path: `/api/${slug}/${id}` },
        ]
        return targets.flatMap((target): Attempt[] => [
          ...[
            'null',
            '"x"',
            '1',
            '[]',
            'true',
            '',
            '{',
            '[{"title":"x"}]',
            deep,
            `{"title":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
          ].map((body): Attempt => ({ ...target, as: 'editor', body, headers: JSON_TYPE, status: 400 })),
          { ...target, as: 'editor', body: Buffer.from([0x22, 0xff, 0xfe, 0x22]), headers: JSON_TYPE, status: 400 },
          ...[
            'text/plain',
            'application/x-www-form-urlencoded',
            'application/xml',
            'application/json; charset=utf-7',
            'multipart/form-data',
          ].map((type): Attempt => ({
            ...target,
            as: 'editor',
            body: '{"title":"x"}',
            headers: { 'content-type': type },
            status: 415,
          })),
        ])
      })
      const large: Attempt = {
        as: 'editor',
        body: JSON.stringify({ title: 'x'.repeat(30 * MIB) }),
        headers: JSON_TYPE,
        path: '/api/pages',
        status: 413,
      }
      if (texts.length < 100) return ['the schema gives fewer texts than it should']
      return attempt(arena, [...texts, ...globals(arena, isText, TEXTS), ...whole, large, ...lists(arena)])
    },
    id: 'D8',
    needs: ['attachIntegrity'],
    title: 'a text takes a text, and a body is a JSON object of bounded size and depth',
  },
]
