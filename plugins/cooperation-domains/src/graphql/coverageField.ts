import type { GraphQLObjectType } from 'graphql'

import type { CoverageAnswer } from '../ask/answers.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { Context, Field, GraphQL } from './schema.js'

import { askCoverages } from '../ask/askCoverages.js'
import { createBatch } from './createBatch.js'

type Load = (id: string) => Promise<CoverageAnswer | null>

/** `coverage(date, draft)` of a project: all the projects of an answer are judged together. */
export const coverageField = (
  { GraphQLBoolean, GraphQLString }: GraphQL,
  type: GraphQLObjectType,
  settings: CooperationDomainsSettings,
): Field => {
  const batches = new WeakMap<Context, Map<string, Load>>()
  const batchOf = (context: Context, { date, draft }: Record<string, unknown>): Load => {
    const ofRequest = batches.get(context) ?? new Map<string, Load>()
    batches.set(context, ofRequest)
    const { req } = context
    const key = JSON.stringify([date, draft, req.locale])
    const load = ofRequest.get(key) ?? createBatch((ids) => askCoverages({ date, draft, ids, req, settings }))
    ofRequest.set(key, load)
    return load
  }
  return {
    args: { date: { type: GraphQLString }, draft: { type: GraphQLBoolean } },
    extensions: { complexity: 10 },
    resolve: (project, args, context) => batchOf(context, args)(String((project as { id: unknown }).id)),
    type,
  }
}
