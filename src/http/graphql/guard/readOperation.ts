import { isRecord } from '../../../values/isRecord.js'
import { refuse } from './refuse.js'

export type OperationRequest = {
  operationName: string | undefined
  query: string
  variables: Record<string, unknown>
}

/**
 * Reads the body of a GraphQL request; a list of operations is refused, whatever its length.
 *
 * @throws QueryRefused
 */
export const readOperation = (body: unknown): OperationRequest => {
  if (Array.isArray(body)) return refuse('A request holds one operation: lists of operations are not served.')
  if (!isRecord(body)) return refuse('The body must be an object with a query.')
  const { operationName, query, variables } = body
  if (typeof query !== 'string') return refuse('query must be a text.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return refuse('operationName must be a text.')
  if (variables !== undefined && variables !== null && !isRecord(variables))
    return refuse('variables must be an object.')
  return { operationName: operationName ?? undefined, query, variables: variables ?? {} }
}
