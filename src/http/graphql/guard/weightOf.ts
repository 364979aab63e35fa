import { getNamedType, type GraphQLField, isCompositeType } from 'graphql'

/** What a field costs by itself: a plain value, and one that makes the database look something up. */
const VALUE = 1
const LOOKUP = 10

const hasArgument = (field: GraphQLField<unknown, unknown>, name: string): boolean =>
  field.args.some((argument) => argument.name === name)

/** Payload marks relations and joins; a field at the root and a rich text, which may load its links, count as they do. */
export const weightOf = (field: GraphQLField<unknown, unknown>, isRoot: boolean): number => {
  const { complexity } = field.extensions as { complexity?: unknown }
  if (typeof complexity === 'number') return complexity
  const isRichText = hasArgument(field, 'depth') && !isCompositeType(getNamedType(field.type))
  return isRoot || isRichText ? LOOKUP : VALUE
}
