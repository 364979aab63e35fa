import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql'

import type * as GraphQL from 'graphql'

import { createRequire } from 'node:module'

// The very copy that Payload makes its schema with; a bundler would bring another.
const {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} = createRequire(import.meta.url)('graphql') as typeof GraphQL

type Known = { email: string; id: string; locale: string }

export type GraphQLRoute = {
  kind: 'mutation' | 'query'
  name: string
  /** The smallest operation that asks for it. */
  operationWith: (known: Known) => string
}

const SCALARS: Record<string, string> = {
  Boolean: 'false',
  DateTime: '"2026-01-01T12:00:00.000Z"',
  EmailAddress: '"nobody@example.org"',
  Float: '1',
  Int: '1',
  JSON: '{}',
}

/** A value that fits the type; of an object only what it demands. */
const valueOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return valueOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"nothing"'
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`
}

const argumentOf = (argument: GraphQLArgument, { email, id, locale }: Known): string | undefined => {
  if (argument.name === 'id') return `id: "${id}"`
  if (argument.name === 'email') return `email: "${email}"`
  // The language that the translator of the test may write.
  if (argument.name === 'locale') return `locale: ${locale}`
  return isRequiredArgument(argument) ? `${argument.name}: ${valueOf(argument.type)}` : undefined
}

const operationOf = (field: GraphQLField<unknown, unknown>, known: Known): string => {
  const given = field.args.map((argument) => argumentOf(argument, known)).filter((text) => text !== undefined)
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return `{ ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`
}

/** Every query and mutation of the schema. */
export const graphQLFields = (schema: GraphQLSchema): GraphQLRoute[] =>
  (
    [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const
  ).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      name: field.name,
      operationWith: (known) => `${kind} ${operationOf(field, known)}`,
    })),
  )
