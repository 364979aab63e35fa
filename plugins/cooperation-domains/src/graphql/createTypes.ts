import type { GraphQLObjectType } from 'graphql'

import type { GraphQL } from './schema.js'

export type CoverageTypes = { coverage: GraphQLObjectType; matrix: GraphQLObjectType; standing: GraphQLObjectType }

/** The answers of the plugin in GraphQL, in the same form as over REST. */
export const createTypes = ({
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}: GraphQL): CoverageTypes => {
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const listOf = (type: GraphQLObjectType) => ({ type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) })
  const one = (type: GraphQLObjectType) => ({ type: new GraphQLNonNull(type) })
  const object = (name: string, fields: Record<string, { type: never }>): GraphQLObjectType =>
    new GraphQLObjectType({ fields, name })
  const make = (name: string, fields: object): GraphQLObjectType =>
    object(name, fields as Record<string, { type: never }>)

  const convention = make('CoveringConvention', { from: given, id: given, title: given, until: text })
  const domain = make('CoverageDomain', { code: given, title: given })
  const partner = make('CoveragePartner', { id: given, name: given })
  const pair = make('CoveragePair', {
    conventions: listOf(convention),
    domain: one(domain),
    partner: one(partner),
    state: given,
    until: text,
  })
  const finding = make('CoverageFinding', {
    basis: given,
    domain: { type: domain },
    message: given,
    partner: { type: partner },
    path: given,
    rule: given,
    severity: given,
  })
  const project = make('CoverageMatrixProject', { id: given, state: given, title: given })
  const cell = make('CoverageMatrixCell', {
    conventions: listOf(convention),
    domain: one(domain),
    partner: one(partner),
    projects: listOf(project),
    state: given,
    until: text,
  })
  return {
    coverage: make('ProjectCoverage', { date: given, findings: listOf(finding), pairs: listOf(pair), state: given }),
    matrix: make('CoverageMatrix', { cells: listOf(cell), date: given }),
    standing: make('ConventionStanding', {
      from: text,
      reasons: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) },
      state: given,
      until: text,
    }),
  }
}
