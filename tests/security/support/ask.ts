import type { TestApp } from '../../support/app/bootApp.js'
import type { Answer } from '../../support/app/client.js'
import type { AccountName } from '../../support/app/createAccounts.js'
import type { CanaryBook } from './canaryBook.js'

export type AskArgs = {
  as?: AccountName | undefined
  /** Sent as it is. */
  body?: BodyInit
  headers?: Record<string, string>
  json?: unknown
  method?: string
}

export type Recorder = {
  ask: (path: string, args?: AskArgs) => Promise<Answer>
  /** Runs one GraphQL operation. */
  graphQL: (query: string, args?: Pick<AskArgs, 'as'> & { variables?: Record<string, unknown> }) => Promise<Answer>
  /** What anonymous answers held since the last time it was asked. */
  leaks: () => string[]
  /** How many anonymous answers have been looked through. */
  seen: () => number
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Calls the application over a real socket, and looks through every anonymous answer (body, headers, bytes of files) for canaries. */
export const createRecorder = ({ app, book }: { app: TestApp; book: CanaryBook }): Recorder => {
  let found: string[] = []
  let seen = 0

  const ask: Recorder['ask'] = async (path, { as, body, headers, json, method } = {}) => {
    const sent = body ?? (json === undefined ? undefined : JSON.stringify(json))
    const response = await fetch(`${app.baseURL}${path}`, {
      headers: {
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(as && app.accounts[as].headers),
        ...headers,
      },
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      ...(sent !== undefined && { body: sent }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = bytes.toString('utf8')
    if (!as) {
      seen += 1
      const told = `${JSON.stringify([...response.headers])} ${bytes.toString('latin1')}`
      // What the client said itself betrays nothing.
      const asked = new Set(book.inAnswer(`${decodeURI(path)} ${typeof sent === 'string' ? sent : ''}`))
      for (const what of book.inAnswer(told)) if (!asked.has(what)) found.push(`${method ?? ''} ${path} holds ${what}`)
    }
    return { body: parse(text), headers: response.headers, status: response.status, text }
  }

  return {
    ask,
    graphQL: (query, { as, variables } = {}) => ask('/api/graphql', { json: { query, variables }, as }),
    leaks: () => {
      const told = [...new Set(found)]
      found = []
      return told
    },
    seen: () => seen,
  }
}
