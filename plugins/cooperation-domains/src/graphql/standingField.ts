import type { GraphQLObjectType } from 'graphql'

import type { Standing } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { Context, Field } from './schema.js'

import { loadStandings } from '../service/loadStandings.js'
import { createBatch } from './createBatch.js'

type Load = (id: string) => Promise<Standing | null>

/** `standing` of a convention: all the conventions of an answer together. */
export const standingField = (type: GraphQLObjectType, settings: CooperationDomainsSettings): Field => {
  const batches = new WeakMap<Context, Load>()
  return {
    extensions: { complexity: 10 },
    resolve: (convention, _args, context) => {
      const load = batches.get(context) ?? createBatch((ids) => loadStandings({ ids, req: context.req, settings }))
      batches.set(context, load)
      return load(String((convention as { id: unknown }).id))
    },
    type,
  }
}
