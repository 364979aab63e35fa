import type { CollectionConfig, Config } from 'payload'

import type { CooperationDomainsSettings } from './types.js'

import { questions, withQuestions } from './endpoints/index.js'
import { standing } from './fields/standing.js'
import { createQueries } from './graphql/createQueries.js'
import { addStandings } from './hooks/addStandings.js'

const withStanding = (collection: CollectionConfig, settings: CooperationDomainsSettings): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, standing()],
  hooks: settings.disabled
    ? (collection.hooks ?? {})
    : {
        ...collection.hooks,
        afterOperation: [...(collection.hooks?.afterOperation ?? []), addStandings(settings)],
      },
})

/** The configuration with the questions about coverage, over REST and GraphQL, and the standing of conventions. */
export const attachQuestions = (config: Config, settings: CooperationDomainsSettings): Config => {
  const collections = (config.collections ?? []).map((collection) => {
    if (collection.slug === settings.conventions) return withStanding(collection, settings)
    const isAsked = collection.slug === settings.projects && !settings.disabled
    return isAsked ? withQuestions(collection, settings) : collection
  })
  if (settings.disabled) return { ...config, collections }
  const { endpoints = [], graphQL = {} } = config
  const queries = createQueries(settings)
  return {
    ...config,
    collections,
    endpoints: [...endpoints, ...questions(settings)],
    graphQL: {
      ...graphQL,
      queries: (module, built) => ({ ...graphQL.queries?.(module, built), ...queries(module, built) }),
    },
  }
}
