import type { GraphQLError } from 'graphql'
import type { Payload } from 'payload'

import { GraphQLError as PublicGraphQLError } from 'graphql'

import { troubleOf } from '../../database/trouble/troubleOf.js'
import { readData } from '../errors/readErrors.js'
import { statusOfTrouble, wordsOfTrouble } from '../trouble/words.js'

type FormatArgs = { error: GraphQLError; language: string; payload: Payload; requestId: string }

type OriginalError = Error & { data?: unknown; isPublic?: boolean; status?: number }

/** What the client may know of an error: a refusal as it is, anything else as one sentence and the request's id. */
export const formatGraphQLError = ({ error, language, payload, requestId }: FormatArgs): GraphQLError => {
  const original: OriginalError | undefined = error.originalError
  const trouble = troubleOf(original)
  const status = trouble ? statusOfTrouble(trouble) : original ? (original.status ?? 500) : 400
  const isOurs = status >= 500
  if (isOurs) payload.logger.error({ err: original, msg: 'graphql failed', requestId })
  return new PublicGraphQLError(
    trouble ? wordsOfTrouble(trouble, language) : isOurs ? 'Something went wrong.' : error.message,
    {
      extensions: {
        requestId,
        statusCode: status,
        ...(!isOurs &&
          original && { name: original.name, ...(original.data ? { data: readData(original.data) } : {}) }),
      },
      ...(error.nodes && { nodes: error.nodes }),
      ...(error.path && { path: error.path }),
    },
  )
}
