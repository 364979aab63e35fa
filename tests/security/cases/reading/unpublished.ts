import type { FlattenedField } from 'payload'

import { relations } from '../../../support/guard/hiddenPaths.js'
import type { Arena } from '../../support/arena.js'
import { attempt, isEmptyList, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { soundGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const isTextIn = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'textarea') && !('virtual' in field && field.virtual)

const localizedTexts = (arena: Arena, slug: string): string[] =>
  (arena.collections.find((collection) => collection.slug === slug)?.flattenedFields ?? [])
    .filter((field) => isTextIn(field) && 'localized' in field && field.localized === true)
    .map(({ name }) => name)

const withDrafts = ({ collections }: Arena) => collections.filter(({ versions }) => Boolean(versions?.drafts))

const eachDraft = (arena: Arena, ask: (slug: string, id: string) => Attempt[]): Attempt[] =>
  withDrafts(arena).flatMap(({ slug }) => {
    const id = arena.documents.hidden[slug]
    return id === undefined ? [] : ask(slug, id)
  })

export const unpublishedCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { app, collections, documents } = arena
      const lists = relations(app.config).filter(({ from }) => documents.open[from] !== undefined)
      const attempts = lists.flatMap(({ from, path, to }): Attempt[] => {
        const target = collections.find(({ slug }) => slug === to)
        const texts = (target?.flattenedFields ?? []).filter(isTextIn).map(({ name }) => name)
        const inside = ['_status', ...texts].flatMap((name) => [
          `where[${path}][contains][${name}][equals]=draft`,
          `where[${path}][contains][${name}][like]=kan`,
          `where[or][0][${path}][contains][${name}][like]=kan`,
          `where[${path}][equals][${name}]=kan`,
        ])
        const hidden = documents.hidden[to] ?? documents.trashed[to]
        const isList = path.includes('.')
        return [
          ...inside.map((query) => ({ path: `/api/${from}?${query}`, status: 400 })),
          ...(hidden === undefined
            ? []
            : ['equals', 'in'].flatMap((operator): Attempt[] =>
                ['', '/count'].map((end) => ({
                  judge: isEmptyList,
                  path: `/api/${from}${end}?where[${path}][${operator}]=${hidden}`,
                  // Lists in lists are not compared at all.
                  status: isList ? [200, 400] : 200,
                })),
              )),
        ]
      })
      const shown = Object.entries(documents.open).flatMap(([slug, id]): Attempt[] =>
        [0, 1, 2].map((depth) => ({ path: `/api/${slug}/${id}?depth=${String(depth)}`, status: 200 })),
      )
      const hits = attempts.map((each) =>
        each.judge
          ? {
              ...each,
              judge: (answer: Parameters<typeof isEmptyList>[0]) =>
                answer.status === 200 ? isEmptyList(answer) : undefined,
            }
          : each,
      )
      return attempt(arena, [...hits, ...shown])
    },
    id: 'A4',
    needs: ['guardQueries'],
    title: 'a draft is not found, named or read over a relation to it',
  },
  {
    check: async (arena) => {
      const names = withDrafts(arena).flatMap((collection) => graphQLNames(collection) ?? [])
      const versions = await Promise.all(
        withDrafts(arena).map(async ({ slug }) => {
          const { body } = await arena.ask(`/api/${slug}/versions?limit=1`, { as: 'editor' })
          return [slug, String(body.docs[0]?.id)] as const
        }),
      )
      const versionOf = new Map(versions)
      return [
        ...(await attempt(
          arena,
          eachDraft(arena, (slug, id) => [
            ...['', '?draft=true', '?draft=true&depth=2', '?locale=es', '?trash=true'].map((query) => ({
              path: `/api/${slug}/${id}${query}`,
              status: 404,
            })),
            { path: `/api/${slug}?draft=true&where[_status][equals]=draft`, status: 400 },
            { judge: isEmptyList, path: `/api/${slug}?draft=true&where[id][equals]=${id}`, status: 200 },
            { judge: isEmptyList, path: `/api/${slug}/count?where[id][equals]=${id}`, status: 200 },
            ...[undefined, 'reader' as const].flatMap((as) => [
              { as, path: `/api/${slug}/versions`, status: 403 },
              { as, path: `/api/${slug}/versions/${versionOf.get(slug) ?? id}`, status: 403 },
              { as, path: `/api/${slug}/versions?where[version._status][equals]=draft`, status: 403 },
            ]),
            { as: 'reader', path: `/api/${slug}/${id}`, status: 404 },
          ]),
        )),
        ...(await soundGraphQL(
          arena,
          names.flatMap(({ plural, versions: list }) => [
            `{ ${plural}(draft: true, limit: 100) { docs { id } totalDocs } }`,
            `{ ${list} { docs { id version { id } } } }`,
          ]),
        )),
      ]
    },
    id: 'A5',
    needs: ['canReadContent'],
    title: 'drafts and versions are shut to the public by every way in',
  },
  {
    check: async (arena) => {
      const attempts = withDrafts(arena).flatMap(({ slug }): Attempt[] => {
        const id = arena.documents.open[slug]
        if (id === undefined) return []
        const read = [
          'locale=es',
          'locale=es&draft=true',
          'locale=es&fallback-locale=none',
          'locale=ht',
          'locale=es&depth=2',
        ]
        return [
          ...read.flatMap((query): Attempt[] => [
            { path: `/api/${slug}?${query}`, status: 200 },
            { path: `/api/${slug}/${id}?${query}`, status: [200, 404] },
          ]),
          ...['all', '*', 'es,fr', '__proto__'].flatMap((locale): Attempt[] =>
            [slug, `${slug}/${id}`].map((path) => ({ path: `/api/${path}?locale=${locale}&draft=true`, status: 400 })),
          ),
          { path: `/api/${slug}?where[_status.es][equals]=draft`, status: 400 },
          ...localizedTexts(arena, slug).flatMap((name): Attempt[] => [
            { path: `/api/${slug}?where[${name}.es][like]=kanari`, status: 400 },
            { judge: isEmptyList, path: `/api/${slug}?locale=es&where[${name}][like]=kanari`, status: 200 },
            { path: `/api/${slug}?sort=${name}.es`, status: 400 },
          ]),
        ]
      })
      const queries = withDrafts(arena).flatMap((collection) => {
        const names = graphQLNames(collection)
        const texts = localizedTexts(arena, collection.slug).join(' ')
        return names
          ? [`{ ${names.plural}(locale: es, draft: true, fallbackLocale: none) { docs { id ${texts} } } }`]
          : []
      })
      return [...(await attempt(arena, attempts)), ...(await soundGraphQL(arena, queries))]
    },
    id: 'A6',
    needs: ['servePublishedLocales', 'guardQueries'],
    title: 'a language that is not published stays unread where another one is published',
  },
  {
    check: async (arena) => {
      const attempts = Object.entries(arena.documents.trashed).flatMap(([slug, id]): Attempt[] => [
        ...['', '?trash=true', '?trash=true&draft=true', '?locale=es&trash=true'].map((query) => ({
          path: `/api/${slug}/${id}${query}`,
          status: 404,
        })),
        { path: `/api/${slug}?trash=true&limit=100`, status: 200 },
        { path: `/api/${slug}?trash=true&where[deletedAt][exists]=true`, status: 400 },
        { judge: isEmptyList, path: `/api/${slug}?trash=true&where[id][equals]=${id}`, status: 200 },
        { judge: isEmptyList, path: `/api/${slug}/count?trash=true&where[id][equals]=${id}`, status: 200 },
        { as: 'reader', path: `/api/${slug}/${id}?trash=true`, status: 404 },
      ])
      if (attempts.length < 20) return ['nothing lies in the trash']
      const queries = arena.collections.flatMap((collection) => {
        const names = graphQLNames(collection)
        const id = arena.documents.trashed[collection.slug]
        return names && id !== undefined
          ? [
              `{ ${names.plural}(trash: true, limit: 100) { docs { id } } }`,
              `{ ${names.singular}(id: "${id}", trash: true) { createdAt } }`,
            ]
          : []
      })
      return [...(await attempt(arena, attempts)), ...(await soundGraphQL(arena, queries))]
    },
    id: 'A7',
    needs: ['canReadContent'],
    title: 'what lies in the trash is shown by no list, id, count or query',
  },
]
