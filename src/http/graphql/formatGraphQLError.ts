import type { GraphQLError } from 'graphql'
import type { Payload } from 'payload'

import { GraphQLError as PublicGraphQLError } from 'graphql'

import { readData } from '../errors/readErrors.js'

type FormatArgs = { error: GraphQLError; payload: Payload; requestId: string }

type OriginalError = Error & { data?: unknown; isPublic?: boolean; status?: number }

/** What the client may know of an error: a refusal as it is, anything else as one sentence and the request's id. */
export const formatGraphQLError = ({ error, payload, requestId }: FormatArgs): GraphQLError => {
  const original = error.originalError as OriginalError | undefined
  const status = original ? (original.status ?? 500) : 400
  const isOurs = status >= 500
  if (isOurs) payload.logger.error({ err: original, msg: 'graphql failed', requestId })
  return new PublicGraphQLError(isOurs ? 'Something went wrong.' : error.message, {
    extensions: {
      requestId,
      statusCode: status,
      ...(!isOurs && original && { name: original.name, ...(original.data ? { data: readData(original.data) } : {}) }),
    },
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
  })
}
