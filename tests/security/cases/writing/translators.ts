import type { Arena } from '../../support/arena.js'
import { attempt, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { leavesOfCollection } from '../../support/leaves.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const REFUSED = [400, 403]

/** One spelling, whatever the order of keys; what changes with every save left out. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (key, item: unknown) =>
    key === 'updatedAt'
      ? undefined
      : typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)))
        : item,
  )

/** What French says of every document, as published and as being worked on, and the status of every language. */
const french = async (arena: Arena, slugs: string[]): Promise<string> => {
  const read = async (slug: string, query: string): Promise<unknown> =>
    (await arena.ask(`/api/${slug}/${arena.documents.open[slug] ?? ''}?depth=0&${query}`, { as: 'editor' })).body
  const answers = await Promise.all(
    slugs.flatMap((slug) => [
      read(slug, 'locale=fr'),
      read(slug, 'locale=fr&draft=true'),
      read(slug, 'locale=all&draft=true').then((all) => (all as { _status?: unknown })._status),
    ]),
  )
  return spelled(answers)
}

export const translatorCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const versioned = arena.collections.filter(({ slug, versions }) => versions?.drafts && arena.documents.open[slug])
      const slugs = versioned.map(({ slug }) => slug)
      if (slugs.length < 4) return ['too few collections have drafts']
      const before = await french(arena, slugs)
      const attempts = versioned.flatMap((collection): Attempt[] => {
        const { slug } = collection
        const id = arena.documents.open[slug] ?? ''
        const own = leavesOfCollection(
          collection,
          (field) => field.type === 'text' && 'localized' in field && field.localized === true,
        )
        const shared = leavesOfCollection(
          collection,
          (field) =>
            (field.type === 'text' || field.type === 'textarea') && !('localized' in field && field.localized === true),
        ).filter(({ path }) => !path.includes('.'))
        const title = own[0]?.path ?? 'title'
        const bodies: (readonly [string, Record<string, unknown>])[] = [
          ['?locale=fr', { [title]: 'changé' }],
          ['', { [title]: 'changé' }],
          ['?locale=en', { [title]: 'changed' }],
          ['?locale=all', { [title]: { es: 'cambiado', fr: 'changé' } }],
          ['?locale=*', { [title]: { fr: 'changé' } }],
          ['?locale=es', { [title]: { es: 'cambiado', fr: 'changé' } }],
          ['?locale=es&publishAllLocales=true', { _status: 'published', [title]: 'cambiado' }],
          ['?locale=es&unpublishAllLocales=true', { _status: 'draft' }],
          ['?locale=es&publishSpecificLocale=fr', { _status: 'published' }],
          ['?locale=es', { _status: { es: 'published', fr: 'draft' } }],
          ['?locale=es', { deletedAt: '2026-01-01T00:00:00.000Z' }],
          ...shared.flatMap(({ body }) => [
            ['?locale=es', body('autre')] as const,
            ['?locale=es&draft=true&autosave=true', body('autre')] as const,
          ]),
        ]
        return [
          ...bodies.map(([query, json]): Attempt => ({
            as: 'translator',
            json,
            method: 'PATCH',
            path: `/api/${slug}/${id}${query}`,
            status: REFUSED,
          })),
          { as: 'translator', json: {}, path: `/api/${slug}/${id}/duplicate?locale=es`, status: 403 },
          { as: 'translator', json: {}, path: `/api/${slug}?locale=es`, status: 403 },
          { as: 'translator', method: 'DELETE', path: `/api/${slug}/${id}?locale=es`, status: 403 },
        ]
      })
      const mutations = versioned.flatMap((collection) => {
        const names = graphQLNames(collection)
        const id = arena.documents.open[collection.slug] ?? ''
        return names
          ? [
              `mutation { update${names.singular}(id: "${id}", locale: fr, data: {}) { id } }`,
              `mutation { update${names.singular}(id: "${id}", locale: es, publishAllLocales: true, data: {}) { id } }`,
              `mutation { delete${names.singular}(id: "${id}") { id } }`,
            ]
          : []
      })
      const problems = [...(await attempt(arena, attempts)), ...(await refusedGraphQL(arena, mutations, 'translator'))]
      if ((await french(arena, slugs)) !== before) problems.push('French has changed')
      return problems
    },
    id: 'B5',
    needs: ['guardTranslator'],
    title: 'a translator into Spanish changes no French, no status of French and nothing that languages share',
  },
]
