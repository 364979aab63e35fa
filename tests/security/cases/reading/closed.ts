import { hiddenPaths } from '../../../support/guard/hiddenPaths.js'
import type { Arena } from '../../support/arena.js'
import { attempt, inBatches, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { isShut } from '../../support/isShut.js'
import type { SecurityCase } from '../../support/tryCase.js'

const MISSING = { mongodb: '0123456789abcdef01234567', sqlite: '01900000-0000-7000-8000-000000000000' }

/** Names that tell what only staff should know is there. */
const staffNames = ({ app }: Arena): string[] => [
  ...new Set(
    hiddenPaths(app.config)
      .filter(({ collection }) => !collection.startsWith('payload-'))
      .map(({ path }) => path.at(-1) ?? '')
      .filter((name) => name.length > 8 && !['createdAt', 'deletedAt', 'updatedAt'].includes(name)),
  ),
]

export const closedCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const ids = [...Object.entries(arena.documents.hidden), ...Object.entries(arena.documents.trashed)]
      const paths = [
        ...ids.flatMap(([slug, id]) => [`${slug}/${id}`, `${slug}/${id}?draft=true&trash=true`]),
        ...Object.keys(arena.documents.open).flatMap((slug) => [
          `${slug}/${MISSING[arena.kind]}`,
          `${slug}/garbage`,
          `${slug}/1`,
          `${slug}/x%27y`,
        ]),
        'nothing',
        'nothing/1',
        `nothing/${MISSING[arena.kind]}`,
      ]
      const answers = await inBatches(paths, (path) => arena.ask(`/api/${path}`))
      const wrong = answers.flatMap(({ status, text }, index) =>
        status === 404 ? [] : [`${String(paths[index])}: ${String(status)} ${text.slice(0, 100)}`],
      )
      const bodies = new Set(answers.map(({ body }) => JSON.stringify(body?.errors)))
      return [
        ...wrong,
        ...(bodies.size === 1 ? [] : [`${String(bodies.size)} kinds of answer: ${[...bodies].join(' ')}`]),
      ]
    },
    id: 'A10',
    title: 'a hidden, a missing and a malformed id and an unknown collection are answered with the same 404',
  },
  {
    check: async (arena) => {
      const { app, documents } = arena
      const names = staffNames(arena)
      const judge: Attempt['judge'] = ({ text }) => {
        const named = names.filter((name) => text.includes(`"${name}"`))
        return named.length === 0 ? undefined : `names ${named.join(', ')}`
      }
      const attempts: Attempt[] = [
        { path: '/api/access', status: 403 },
        {
          path: '/api/users/me',
          status: 200,
          judge: ({ body }) => (body?.user === null ? undefined : 'says who somebody is'),
        },
        { path: '/api/globals/nothing', status: 404 },
      ]
      for (const collection of arena.collections) {
        const { slug } = collection
        const id = documents.open[slug]
        attempts.push({ path: `/api/${slug}/access`, method: 'POST', json: {}, status: [403, 404] })
        if (id !== undefined)
          attempts.push({ path: `/api/${slug}/access/${id}`, method: 'POST', json: {}, status: 403 })
        if (!(await isShut(collection, app.payload))) continue
        const rows = await app.payload.db.find<{ id: string }>({ collection: slug, limit: 1, where: {} })
        const status = [403, 404]
        attempts.push(
          { path: `/api/${slug}`, status },
          { path: `/api/${slug}?draft=true&trash=true&depth=0`, status },
          { path: `/api/${slug}/count`, status },
          { path: `/api/${slug}/${rows.docs[0]?.id ?? MISSING[arena.kind]}`, status },
          { path: `/api/${slug}/versions`, status },
        )
      }
      for (const global of app.config.globals) {
        const isClosed = await isShut(global, app.payload)
        attempts.push({ path: `/api/globals/${global.slug}`, status: isClosed ? [403, 404] : 200 })
        attempts.push({ path: `/api/globals/${global.slug}/versions`, status: [403, 404] })
        attempts.push({ path: `/api/globals/${global.slug}/access`, method: 'POST', json: {}, status: 403 })
      }
      const queries = arena.collections.flatMap((collection) => {
        const operation = graphQLNames(collection)
        const id = documents.open[collection.slug] ?? MISSING[arena.kind]
        return operation ? [`{ docAccess${operation.singular}(id: "${id}") { fields { __typename } } }`] : []
      })
      const shut = await inBatches(
        ['{ Access { canAccessAdmin } }', '{ Access { pages { fields { __typename } } } }', ...queries],
        async (query) => {
          const { body, text } = await arena.graphQL(query)
          const isAnswered = Object.values((body?.data ?? {}) as Record<string, unknown>).some(
            (value) => value !== null,
          )
          return body?.errors && !isAnswered ? [] : [`GraphQL ${query}: ${text.slice(0, 200)}`]
        },
      )
      return [
        ...(await attempt(
          arena,
          attempts.map((each) => ({ judge, ...each })),
        )),
        ...shut.flat(),
      ]
    },
    id: 'A11',
    needs: ['guardQueries'],
    title: 'permissions, accounts, bookkeeping and closed globals are shut, and name no field of the team',
  },
]
