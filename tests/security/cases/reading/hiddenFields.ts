import { hiddenPaths, joins, relations } from '../../../support/guard/hiddenPaths.js'
import type { Arena } from '../../support/arena.js'
import { attempt, isQueryRefused, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const OPERATORS = ['equals', 'not_equals', 'like', 'contains', 'in', 'exists', 'greater_than', 'less_than_equal']

/** Every way to filter one collection by one path. */
const filters = (collection: string, path: string): string[] => [
  ...OPERATORS.map((operator) => `${collection}?where[${path}][${operator}]=true`),
  `${collection}?where[or][0][${path}][exists]=true`,
  `${collection}?where[and][0][or][0][${path}][equals]=x`,
  `${collection}?where[AND][0][${path}][equals]=x`,
  `${collection}?where[${path.replaceAll('.', '__')}][exists]=true`,
  `${collection}/count?where[${path}][exists]=true`,
]

/** Over a relation the path alone matters: what it ends at is judged by the same rule. */
const filtersOver = (collection: string, path: string): string[] => [
  `${collection}?where[${path}][equals]=x`,
  `${collection}?where[${path}][exists]=true`,
  `${collection}?where[or][0][${path}][like]=x`,
  `${collection}/count?where[${path.replaceAll('.', '__')}][exists]=true`,
]

const orders = (collection: string, path: string): string[] => [
  `${collection}?sort=${path}`,
  `${collection}?sort=-${path}`,
  `${collection}?sort=createdAt,-${path}`,
]

/** A question that must be refused to the public, and to a frontend that may see drafts. */
const refused = (question: string): Attempt[] => {
  // Payload's own collections are shut as a whole.
  const status = question.startsWith('payload-') ? [403, 404] : 400
  const judge = question.startsWith('payload-') ? {} : { judge: isQueryRefused }
  return [
    { ...judge, path: `/api/${question}`, status },
    { ...judge, as: 'reader', path: `/api/${question}&draft=true`, status },
  ]
}

/** Paths of hidden fields by collection, with those behind one relation. */
const askedPaths = ({ app }: Arena): { collection: string; path: string }[] =>
  hiddenPaths(app.config).map(({ collection, path }) => ({ collection, path: path.join('.') }))

const pathsOverRelations = ({ app }: Arena): { collection: string; path: string; to: string }[] =>
  relations(app.config).flatMap(({ from, path: relation, to }) =>
    hiddenPaths(app.config)
      .filter(({ collection }) => collection === to)
      .map(({ path }) => ({ collection: from, path: `${relation}.${path.join('.')}`, to })),
  )

const isAccounts = ({ app }: Arena, slug: string): boolean =>
  app.config.collections.some(({ auth, slug: other }) => other === slug && Boolean(auth))

const overJoins = (arena: Arena, ask: (join: string, path: string) => string[]): string[] =>
  joins(arena.app.config).flatMap(({ from, name, to }) =>
    askedPaths(arena)
      .filter(({ collection }) => collection === to)
      .flatMap(({ path }) => ask(name, path))
      .map((query) => `${from}?${query}`),
  )

const graphQLWhere = (arena: Arena): string[] =>
  askedPaths(arena).flatMap(({ collection, path }) => {
    const config = arena.collections.find(({ slug }) => slug === collection)
    const names = config && graphQLNames(config)
    const field = path.replaceAll('.', '__')
    return names
      ? [
          `{ ${names.plural}(where: { ${field}: { exists: true } }) { totalDocs } }`,
          `{ ${names.plural}(where: { OR: [{ ${field}: { exists: false } }] }) { totalDocs } }`,
          `{ ${names.count}(where: { ${field}: { exists: true } }) { totalDocs } }`,
        ]
      : []
  })

const graphQLSort = (arena: Arena): string[] =>
  askedPaths(arena).flatMap(({ collection, path }) => {
    const config = arena.collections.find(({ slug }) => slug === collection)
    const names = config && graphQLNames(config)
    return names ? [`{ ${names.plural}(sort: "${path}") { docs { id } } }`] : []
  })

export const hiddenFieldCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const own = askedPaths(arena).flatMap(({ collection, path }) => filters(collection, path))
      const related = pathsOverRelations(arena)
        .filter(({ to }) => !isAccounts(arena, to))
        .flatMap(({ collection, path }) => filtersOver(collection, path))
      const joined = overJoins(arena, (join, path) => [
        `joins[${join}][where][${path}][exists]=true`,
        `joins[${join}][where][or][0][${path}][equals]=x`,
      ])
      if (own.length < 200 || joined.length < 10) return ['the schema gives fewer questions than it should']
      return [
        ...(await attempt(arena, [...own, ...related, ...joined].flatMap(refused))),
        ...(await refusedGraphQL(arena, graphQLWhere(arena))),
        ...(await refusedGraphQL(arena, graphQLWhere(arena), 'reader')),
      ]
    },
    id: 'A1',
    needs: ['guardQueries'],
    title: 'no list is filtered by a field that its reader may not see',
  },
  {
    check: async (arena) => {
      const own = askedPaths(arena).flatMap(({ collection, path }) => orders(collection, path))
      const related = pathsOverRelations(arena)
        .filter(({ to }) => !isAccounts(arena, to))
        .flatMap(({ collection, path }) => orders(collection, path))
      const joined = overJoins(arena, (join, path) => [`joins[${join}][sort]=${path}`, `joins[${join}][sort]=-${path}`])
      return [
        ...(await attempt(arena, [...own, ...related, ...joined].flatMap(refused))),
        ...(await refusedGraphQL(arena, graphQLSort(arena))),
        ...(await refusedGraphQL(arena, graphQLSort(arena), 'reader')),
      ]
    },
    id: 'A2',
    needs: ['guardQueries'],
    title: 'no list is sorted by a field that its reader may not see',
  },
  {
    check: async (arena) => {
      const secret = pathsOverRelations(arena).filter(({ to }) => isAccounts(arena, to))
      if (secret.length < 5) return ['no relation to accounts is there to be tried']
      const questions = secret.flatMap(({ collection, path }) => [
        ...filters(collection, path),
        ...orders(collection, path),
      ])
      const sessions = secret
        .filter(({ path }) => path.endsWith('.sessions'))
        .flatMap(({ collection, path }) => [
          `${collection}?sort=${path}.id`,
          `${collection}?where[${path}.createdAt][greater_than]=2020-01-01`,
          `${collection}?where[${path}.id][exists]=true`,
        ])
      return attempt(arena, [...questions, ...sessions].flatMap(refused))
    },
    id: 'A3',
    needs: ['guardQueries'],
    title: 'no list is filtered or sorted by what an account keeps, over any relation to accounts',
  },
]
