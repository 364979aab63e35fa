import type { TestApp } from './bootApp.js'
import type { AccountName } from './createAccounts.js'

export type Answer = { body: any; headers: Headers; status: number; text: string }

type CallArgs = {
  as?: AccountName
  /** Sent as multipart/form-data, for uploads. */
  form?: FormData
  headers?: Record<string, string>
  json?: unknown
  method?: string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Calls the application over a real socket; `as` sends the credentials of an account, without it one is anonymous. */
export const call = async (
  app: TestApp,
  path: string,
  { as, form, headers, json, method }: CallArgs = {},
): Promise<Answer> => {
  const response = await fetch(`${app.baseURL}${path}`, {
    headers: {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(as && app.accounts[as].headers),
      ...headers,
    },
    method: method ?? (json === undefined && form === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(form && { body: form }),
  })
  const text = await response.text()
  return { body: parse(text), headers: response.headers, status: response.status, text }
}

/** Runs one GraphQL operation over a real socket. */
export const callGraphQL = (
  app: TestApp,
  query: string,
  {
    as,
    headers,
    variables,
  }: { as?: AccountName; headers?: Record<string, string>; variables?: Record<string, unknown> } = {},
): Promise<Answer> =>
  call(app, '/api/graphql', { json: { query, variables }, ...(as && { as }), ...(headers && { headers }) })
