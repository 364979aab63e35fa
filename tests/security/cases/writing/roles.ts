import { accessTable, type Row, type TableRole } from '../../../../scripts/generate/accessTable.js'
import type { Arena } from '../../support/arena.js'
import { attempt, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const MISSING = { mongodb: '0123456789abcdef01234567', sqlite: '01900000-0000-7000-8000-000000000000' }

const NOT_FOR_ANYBODY = [400, 403, 404, 405]
const REFUSED = [400, 401, 403, 404]

const accountOf = (role: TableRole) => (role === 'anonymous' ? undefined : role)

const isRefused = (cell: string | undefined): boolean => cell === 'no' || cell === '–' || cell === undefined

/** Every way to change something that the table of roles does not give to this role. */
const forbidden = (arena: Arena, { cells, role, slug }: Row): Attempt[] => {
  const as = accountOf(role)
  const id = arena.documents.open[slug] ?? arena.documents.hidden[slug] ?? MISSING[arena.kind]
  const where = `where[id][equals]=${id}`
  const attempts: Attempt[] = []
  if (isRefused(cells.create)) {
    attempts.push(
      { as, json: { title: 'x' }, path: `/api/${slug}`, status: REFUSED },
      { as, json: { title: 'x' }, path: `/api/${slug}?draft=true`, status: REFUSED },
      { as, json: {}, path: `/api/${slug}/${id}/duplicate`, status: REFUSED },
    )
  }
  if (isRefused(cells.update)) {
    const json = { title: 'x' }
    attempts.push(
      { as, json, method: 'PATCH', path: `/api/${slug}/${id}`, status: REFUSED },
      { as, json, method: 'PATCH', path: `/api/${slug}/${id}?draft=true&locale=es`, status: REFUSED },
      { as, json, method: 'PATCH', path: `/api/${slug}?${where}`, status: REFUSED },
      { as, json, path: `/api/${slug}/versions/${id}`, status: REFUSED },
    )
  }
  if (isRefused(cells.delete)) {
    attempts.push(
      { as, method: 'DELETE', path: `/api/${slug}/${id}`, status: REFUSED },
      { as, method: 'DELETE', path: `/api/${slug}?${where}`, status: REFUSED },
    )
  }
  // Without a filter nobody changes anything.
  attempts.push(
    { as, json: { title: 'x' }, method: 'PATCH', path: `/api/${slug}`, status: NOT_FOR_ANYBODY },
    { as, method: 'DELETE', path: `/api/${slug}`, status: NOT_FOR_ANYBODY },
  )
  return attempts
}

const overrides = (arena: Arena): Attempt[] =>
  Object.entries(arena.documents.open).flatMap(([slug, id]): Attempt[] =>
    ([undefined, 'reader', 'editor'] as const).flatMap((as): Attempt[] => [
      ...['DELETE', 'PATCH', 'PUT', 'POST', 'delete', 'HEAD', ''].flatMap((method): Attempt[] =>
        ['x-payload-http-method-override', 'x-http-method-override'].map((header) => ({
          as,
          headers: { [header]: method },
          json: {},
          path: `/api/${slug}/${id}`,
          // An empty header is none: the POST stays one, to an address that takes none.
          status: method === '' ? [400, 403, 404] : 400,
        })),
      ),
      ...(as === 'editor'
        ? []
        : [
            {
              as,
              body: 'where[_status][exists]=true',
              headers: {
                'content-type': 'application/x-www-form-urlencoded',
                'x-payload-http-method-override': 'GET',
              },
              path: `/api/${slug}`,
              status: 400,
            },
          ]),
    ]),
  )

export const roleCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { collections, globals } = await accessTable(arena.app.config)
      const attempts = collections
        .filter(({ slug }) => !slug.startsWith('payload-'))
        .flatMap((row) => forbidden(arena, row))
      const shut = globals
        .filter(({ cells }) => isRefused(cells.update))
        .flatMap(({ role, slug }): Attempt[] =>
          ['', '?locale=es', '?publishAllLocales=true'].map((query) => ({
            as: accountOf(role),
            json: { name: 'x' },
            path: `/api/globals/${slug}${query}`,
            status: REFUSED,
          })),
        )
      const problems = await attempt(arena, [...attempts, ...shut, ...overrides(arena)])
      for (const { cells, role, slug } of collections) {
        const config = arena.collections.find((collection) => collection.slug === slug)
        const names = config && graphQLNames(config)
        const id = arena.documents.open[slug]
        if (!names || id === undefined) continue
        const mutations = [
          ...(isRefused(cells.update) ? [`mutation { update${names.singular}(id: "${id}", data: {}) { id } }`] : []),
          ...(isRefused(cells.update) && config.versions
            ? [`mutation { restoreVersion${names.singular}(id: "${id}") { id } }`]
            : []),
          ...(isRefused(cells.delete) ? [`mutation { delete${names.singular}(id: "${id}") { id } }`] : []),
        ]
        problems.push(...(await refusedGraphQL(arena, mutations, accountOf(role))))
      }
      return problems
    },
    id: 'B4',
    title: 'no role changes by any operation, filter or method what the table of roles does not give it',
  },
]
