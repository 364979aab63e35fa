import { attempt, type Attempt } from '../../support/attempt.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const LARGE = 'x'.repeat(200_000)

export const bookkeepingCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { accounts } = arena.app
      const entries = Object.entries(arena.documents.open).filter(([slug]) => slug !== 'bulletins')
      const user = { relationTo: 'users', value: accounts.reader.id }
      const outsiders = ([undefined, 'reader'] as const).flatMap((as): Attempt[] => [
        ...entries.map(([relationTo, value]): Attempt => ({
          as,
          json: { document: { relationTo, value }, user },
          path: '/api/payload-locked-documents',
          status: 403,
        })),
        { as, json: { globalSlug: 'city', user }, path: '/api/payload-locked-documents', status: 403 },
        { as, json: { value: LARGE }, path: '/api/payload-preferences/kanari', status: 403 },
        { as, json: { key: 'x', user, value: LARGE }, path: '/api/payload-preferences', status: [403, 404] },
        { as, method: 'DELETE', path: '/api/payload-preferences/nav', status: 403 },
        { as, path: '/api/payload-jobs/run', status: [403, 404] },
        { as, path: '/api/payload-jobs/handle-schedules', status: [403, 404] },
        { as, json: { input: {}, workflow: 'x' }, path: '/api/payload-jobs', status: [403, 404] },
        { as, json: { key: 'x' }, path: '/api/payload-kv', status: [403, 404] },
      ])
      const reorder = ([undefined, 'reader', 'editor'] as const).map((as): Attempt => ({
        as,
        json: {
          collectionSlug: 'pages',
          docsToMove: [arena.documents.open.pages],
          orderableFieldName: '_order',
          target: {},
        },
        path: '/api/reorder',
        status: [403, 404],
      }))
      const mutations = [
        `mutation { createPayloadLockedDocument(data: { globalSlug: "city", user: { relationTo: users, value: "${accounts.reader.id}" } }) { id } }`,
        `mutation { createPayloadPreference(data: { key: "kanari", value: "x", user: { relationTo: users, value: "${accounts.reader.id}" } }) { id } }`,
      ]
      const problems = [
        ...(await attempt(arena, [...outsiders, ...reorder])),
        ...(await refusedGraphQL(arena, mutations)),
        ...(await refusedGraphQL(arena, mutations, 'reader')),
      ]
      const saves = entries
        .filter(([slug]) =>
          arena.collections.some((collection) => collection.slug === slug && collection.versions?.drafts),
        )
        .map(([slug, id]): Attempt => ({
          as: 'editor',
          json: {},
          method: 'PATCH',
          path: `/api/${slug}/${id}?draft=true`,
          status: 200,
        }))
      return [...problems, ...(await attempt(arena, saves))]
    },
    id: 'B6',
    needs: ['closeInternalCollections'],
    title: 'no outsider locks a document, keeps preferences, reorders or runs jobs, and an editor still saves',
    writes: true,
  },
]
