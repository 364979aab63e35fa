import type { ErrorBody } from '../errors/errorBody.js'

import { QueryRefused } from '../../guard/QueryRefused.js'
import { errorBody } from '../errors/errorBody.js'

/** A refused operation in the one error form, with the extensions that clients of GraphQL read beside it. */
export const asRefusal = (error: unknown, requestId: string): ErrorBody => {
  if (!(error instanceof QueryRefused)) throw error
  const { data, message, name, status } = error
  const extensions = { data: data as unknown, name, requestId, statusCode: status }
  return errorBody({ errors: [{ data, extensions, message, name }], requestId })
}
