import { hiddenPaths } from '../../../support/guard/hiddenPaths.js'
import { attempt, isQueryRefused, type Attempt } from '../../support/attempt.js'
import { graphQLNames } from '../../support/graphQLNames.js'
import { soundGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'

const DEPTHS = [0, 1, 2, 3]

export const selectionCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { app, collections, documents } = arena
      const open = Object.entries(documents.open)
      // The status is no secret where the document itself is published; it may be selected.
      const hidden = hiddenPaths(app.config).filter(({ path }) => path.join() !== '_status')
      const selected = hidden.flatMap(({ collection, path }): Attempt[] => {
        if (collection.startsWith('payload-')) return []
        const keys = path.map((key) => `[${key}]`).join('')
        const id = documents.open[collection]
        return [
          `${collection}?select${keys}=true`,
          ...(id === undefined ? [] : [`${collection}/${id}?select${keys}=true`]),
          `projects?depth=1&populate[${collection}]${keys}=true`,
        ].map((query) => ({ judge: isQueryRefused, path: `/api/${query}`, status: 400 }))
      })
      const switches = open.flatMap(([slug, id]) =>
        ['showHiddenFields', 'overrideAccess', 'disableErrors', 'flattenLocales'].flatMap((name): Attempt[] =>
          [slug, `${slug}/${id}`].map((path) => ({
            judge: isQueryRefused,
            path: `/api/${path}?${name}=true`,
            status: 400,
          })),
        ),
      )
      const read = open.flatMap(([slug, id]) =>
        DEPTHS.flatMap((depth): Attempt[] =>
          [slug, `${slug}/${id}`].map((path) => ({ path: `/api/${path}?depth=${String(depth)}`, status: 200 })),
        ),
      )
      const queries = hidden.flatMap(({ collection, path }) => {
        const config = collections.find(({ slug }) => slug === collection)
        const names = config && graphQLNames(config)
        const selection = path.reduceRight((inner, key) => (inner === '' ? key : `${key} { ${inner} }`), '')
        return names ? [`{ ${names.plural} { docs { id ${selection} } } }`] : []
      })
      return [...(await attempt(arena, [...selected, ...switches, ...read])), ...(await soundGraphQL(arena, queries))]
    },
    id: 'A9',
    needs: ['guardQueries'],
    title: 'a hidden field is in no answer, however it is selected, populated or asked for',
  },
]
