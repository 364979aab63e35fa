import type { Answer } from '../../support/app/client.js'
import type { Arena } from './arena.js'
import type { AskArgs } from './ask.js'

export type Attempt = AskArgs & {
  /** What is wrong with an answer of the right status. */
  judge?: (answer: Answer) => string | undefined
  path: string
  /** The statuses that are right. */
  status: number | readonly number[]
}

const AT_ONCE = 8

/** Runs work on every item, a few at a time, and gathers what it returns, in order. */
export const inBatches = async <T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  for (let start = 0; start < items.length; start += AT_ONCE)
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))))
  return results
}

const named = ({ as, body, json, method, path }: Attempt): string =>
  [
    as ?? 'anonymous',
    method ?? (json === undefined ? 'GET' : 'POST'),
    path.slice(0, 160),
    typeof body === 'string' ? body.slice(0, 120) : JSON.stringify(json)?.slice(0, 120),
  ]
    .filter(Boolean)
    .join(' ')

const one = async (arena: Arena, attempt: Attempt): Promise<string[]> => {
  const { judge, path, status, ...args } = attempt
  const answer = await arena.ask(path, args)
  const allowed = typeof status === 'number' ? [status] : status
  if (!allowed.includes(answer.status))
    return [
      `${named(attempt)}: ${String(answer.status)} instead of ${allowed.join(' or ')}: ${answer.text.slice(0, 200)}`,
    ]
  const problem = judge?.(answer)
  return problem === undefined ? [] : [`${named(attempt)}: ${problem}: ${answer.text.slice(0, 200)}`]
}

/** Sends every attempt and returns, in words, each answer that is not as it must be. */
export const attempt = async (arena: Arena, attempts: Attempt[]): Promise<string[]> => {
  const problems: string[] = []
  for (let start = 0; start < attempts.length; start += AT_ONCE) {
    const answers = attempts.slice(start, start + AT_ONCE).map((each) => one(arena, each))
    problems.push(...(await Promise.all(answers)).flat())
    if (problems.length >= arena.patience) break
  }
  return problems
}

/** A refusal by the guard of queries: it names the parameter, and never a value. */
export const isQueryRefused = ({ body }: Answer): string | undefined => {
  const [error] = body?.errors ?? []
  return error?.name === 'QueryRefused' &&
    typeof error.data?.parameter === 'string' &&
    typeof body.requestId === 'string'
    ? undefined
    : 'no refusal that names its parameter'
}

/** A list of nothing. */
export const isEmptyList = ({ body }: Answer): string | undefined =>
  body?.totalDocs === 0 ? undefined : `${String(body?.totalDocs)} documents`
