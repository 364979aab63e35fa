import { type DocumentNode, type GraphQLSchema, specifiedRules, validate, type ValidationRule } from 'graphql'

import { QueryRefused } from '../../../guard/QueryRefused.js'
import { withoutSuggestions } from './withoutSuggestions.js'

type ValidateOperationArgs = {
  document: DocumentNode
  /** Whether the reader may be helped with the names of fields. */
  isStaff: boolean
  rules?: readonly ValidationRule[]
  schema: GraphQLSchema
}

/** More errors than these help nobody. */
const MAX_ERRORS = 5

/**
 * Holds a document against rules of validation, all of GraphQL's own by default.
 *
 * @throws QueryRefused with the first error, the others in its data.
 */
export const validateOperation = ({
  document,
  isStaff,
  rules = specifiedRules,
  schema,
}: ValidateOperationArgs): void => {
  const [first, ...others] = validate(schema, document, rules, { maxErrors: MAX_ERRORS })
  if (!first) return
  const textOf = ({ message }: { message: string }): string => {
    const text = message.replace(/^Syntax Error: /, '')
    return isStaff ? text : withoutSuggestions(text)
  }
  const { column, line } = first.locations?.[0] ?? {}
  throw new QueryRefused({
    message: [first, ...others].map(textOf).join(' '),
    parameter: 'query',
    ...(line !== undefined && { path: `${String(line)}:${String(column)}` }),
  })
}
