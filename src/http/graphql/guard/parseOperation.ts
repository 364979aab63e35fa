import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'

import { NESTING } from './limitNesting.js'
import { refuse } from './refuse.js'

type ParseOperationArgs = { maxTokens: number; query: string }

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** Counts before anything is built: the parser calls itself for each bracket, and deep ones would fill its stack. */
const countTokens = ({ maxTokens, query }: ParseOperationArgs): void => {
  const lexer = new Lexer(new Source(query))
  let depth = 0
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count === maxTokens) refuse(`The query has more than ${String(maxTokens)} tokens, the most that is allowed.`)
    if (OPENING.has(lexer.token.kind)) depth += 1
    if (CLOSING.has(lexer.token.kind)) depth -= 1
    if (depth > NESTING) refuse(`The query holds brackets more than ${String(NESTING)} deep.`)
  }
}

/**
 * Parses a query of at most `maxTokens` tokens.
 *
 * @throws QueryRefused
 */
export const parseOperation = ({ maxTokens, query }: ParseOperationArgs): DocumentNode => {
  try {
    countTokens({ maxTokens, query })
    return parse(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { column, line } = error.locations?.[0] ?? {}
    return refuse(error.message, line === undefined ? undefined : `${String(line)}:${String(column)}`)
  }
}
