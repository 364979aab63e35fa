import type { Config, PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { BuiltSchema, Field } from './schema.js'

import { askMatrix } from '../ask/askMatrix.js'
import { askProjectCoverage } from '../ask/askProjectCoverage.js'
import { coverageField } from './coverageField.js'
import { createTypes } from './createTypes.js'
import { findCoveringList } from './findCoveringList.js'
import { listTypeOf, setField } from './schema.js'
import { standingField } from './standingField.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** Relations in the answer are read in the language of the request, so the language asked for becomes it. */
const inLocale = (req: PayloadRequest, { fallbackLocale, locale }: Record<string, unknown>): PayloadRequest => {
  if (typeof locale === 'string') req.locale = locale
  if (typeof fallbackLocale === 'string') req.fallbackLocale = fallbackLocale
  return req
}

/** The questions of the plugin as queries, and their answers as fields of projects and conventions. */
export const createQueries =
  (settings: CooperationDomainsSettings): Queries =>
  (graphQL, built) => {
    const schema = built as unknown as BuiltSchema
    const { collections, types } = schema
    const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphQL
    const made = createTypes(graphQL)
    const [boolean, int, text] = [{ type: GraphQLBoolean }, { type: GraphQLInt }, { type: GraphQLString }]
    const texts = { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }
    const asked = {
      date: text,
      draft: boolean,
      ...(types.localeInputType && { locale: { type: types.localeInputType } }),
    }
    const queries: Record<string, Field> = {
      coverageMatrix: {
        args: { ...asked, all: boolean, domain: texts, partner: texts },
        extensions: { complexity: 300 },
        resolve: (_source, args, { req }) => askMatrix({ ...args, req, settings }),
        type: new GraphQLNonNull(made.matrix),
      },
      projectCoverage: {
        args: { ...asked, id: { type: new GraphQLNonNull(GraphQLString) } },
        extensions: { complexity: 50 },
        resolve: (_source, { id, ...args }, { req }) => askProjectCoverage({ ...args, id: String(id), req, settings }),
        type: new GraphQLNonNull(made.coverage),
      },
    }
    const projects = collections[settings.projects]?.graphQL
    if (projects) {
      setField(graphQL, projects.type, 'coverage', coverageField(graphQL, made.coverage, settings))
      queries.coveringProjects = {
        args: {
          ...asked,
          all: texts,
          any: texts,
          ...(types.fallbackLocaleInputType && { fallbackLocale: { type: types.fallbackLocaleInputType } }),
          limit: int,
          none: texts,
          page: int,
          pagination: boolean,
          partner: texts,
          sort: text,
          state: texts,
        },
        extensions: { complexity: 50 },
        resolve: (_source, args, { req }) => findCoveringList({ ...args, req: inLocale(req, args), settings }),
        type: new GraphQLNonNull(listTypeOf(schema, projects.paginatedType)),
      }
    }
    const conventions = collections[settings.conventions]?.graphQL
    if (conventions) setField(graphQL, conventions.type, 'standing', standingField(made.standing, settings))
    return queries
  }
