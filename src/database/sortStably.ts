import type { BaseDatabaseAdapter } from 'payload'
import { wrapMethods } from './adapterMethods.js'
import { stableSort } from './stableSort.js'

const SORTED_METHODS = ['find', 'findGlobalVersions', 'findVersions', 'queryDrafts'] as const

/** Gives every list the adapter reads a total order. */
export const sortStably = (adapter: BaseDatabaseAdapter): void =>
  wrapMethods({
    adapter,
    names: SORTED_METHODS,
    around: ({ args, next }) => {
      const collection = typeof args.collection === 'string' ? adapter.payload.collections[args.collection] : undefined
      args.sort = stableSort({ sort: args.sort, defaultSort: collection?.config.defaultSort })
      return next()
    },
  })
