import type { AccountName } from '../../support/app/createAccounts.js'
import { inBatches } from './attempt.js'
import type { Arena } from './arena.js'

type GraphQLAnswer = { data?: Record<string, unknown> | null; errors?: { extensions?: { statusCode?: number } }[] }

const hasAnswer = ({ data }: GraphQLAnswer): boolean => Object.values(data ?? {}).some((value) => value !== null)

/** Runs queries that must all be refused: an error that is no fault of the server, and no data. */
export const refusedGraphQL = async (arena: Arena, queries: string[], as?: AccountName): Promise<string[]> =>
  (
    await inBatches(queries, async (query) => {
      const { body, status, text } = await arena.graphQL(query, { as })
      const answer = (body ?? {}) as GraphQLAnswer
      const isFault =
        status >= 500 || (answer.errors ?? []).some(({ extensions }) => (extensions?.statusCode ?? 400) >= 500)
      return answer.errors && !hasAnswer(answer) && !isFault
        ? []
        : [`GraphQL ${as ?? 'anonymous'} ${query.slice(0, 160)}: ${String(status)} ${text.slice(0, 200)}`]
    })
  ).flat()

/** Runs queries that may be answered, and must not end in a fault of the server; what they hold is looked through anyway. */
export const soundGraphQL = async (arena: Arena, queries: string[], as?: AccountName): Promise<string[]> =>
  (
    await inBatches(queries, async (query) => {
      const { body, status, text } = await arena.graphQL(query, { as })
      const answer = (body ?? {}) as GraphQLAnswer
      const isFault =
        status >= 500 || (answer.errors ?? []).some(({ extensions }) => (extensions?.statusCode ?? 400) >= 500)
      return isFault ? [`GraphQL ${query.slice(0, 160)}: ${String(status)} ${text.slice(0, 200)}`] : []
    })
  ).flat()
