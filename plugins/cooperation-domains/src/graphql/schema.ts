import type * as GraphQLModule from 'graphql'
import type { GraphQLFieldConfig, GraphQLInputType, GraphQLObjectType } from 'graphql'
import type { PayloadRequest } from 'payload'

export type GraphQL = Omit<typeof GraphQLModule, 'default'>

export type Context = { req: PayloadRequest }

export type Field = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>

/** What Payload has made of the configuration by the time it asks for further queries. */
export type BuiltSchema = {
  Query: { fields: Record<string, { type: unknown }> }
  collections: Record<string, { graphQL?: { paginatedType: GraphQLObjectType; type: GraphQLObjectType } }>
  types: { fallbackLocaleInputType?: GraphQLInputType; localeInputType?: GraphQLInputType }
}

/** Adds or replaces a field of a type that exists. */
export const setField = (graphQL: GraphQL, type: GraphQLObjectType, name: string, field: Field): void => {
  const { GraphQLObjectType } = graphQL
  const made = new GraphQLObjectType<unknown, Context>({ fields: { [name]: field as never }, name: 'Made' })
  const [definition] = Object.values(made.getFields())
  if (definition) type.getFields()[name] = definition
}

/** The type of a list, which Payload makes once for its query and once more beside it: the one that the query has. */
export const listTypeOf = ({ Query }: BuiltSchema, made: GraphQLObjectType): GraphQLObjectType => {
  const types = Object.values(Query.fields).map(({ type }) => type as GraphQLObjectType)
  return types.find(({ name }) => name === made.name) ?? made
}
