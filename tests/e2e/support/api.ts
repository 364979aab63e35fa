import type { Credentials, RunningServer } from './startServer.js'

export type Doc = Record<string, unknown> & { id: string }

export type Api = {
  /** Status and JSON body of any answer. */
  call: (path: string, options?: { json?: unknown; method?: string }) => Promise<{ body: any; status: number }>
  /** Creates a document and returns it; throws on anything but success. */
  create: (path: string, json: unknown) => Promise<Doc>
  /** Uploads a file with its fields. */
  upload: (path: string, file: { data: Buffer; name: string; type: string }, fields: unknown) => Promise<Doc>
}

/** The public API of a running server, as one account or, without credentials, as anyone. */
export const connect = async ({ baseURL }: RunningServer, credentials?: Credentials): Promise<Api> => {
  const send = async (path: string, init: RequestInit): Promise<{ body: any; status: number }> => {
    const response = await fetch(`${baseURL}${path}`, init)
    return { body: (await response.json()) as unknown, status: response.status }
  }
  const json = { 'content-type': 'application/json' }
  let headers: Record<string, string> = {}
  if (credentials) {
    const { body, status } = await send('/api/users/login', {
      body: JSON.stringify(credentials),
      headers: json,
      method: 'POST',
    })
    if (status !== 200) throw new Error(`Login of ${credentials.email} answered ${String(status)}.`)
    headers = { authorization: `JWT ${String(body.token)}` }
  }
  const orThrow = ({ body, status }: { body: any; status: number }, path: string): Doc => {
    if (status >= 300) throw new Error(`${path} answered ${String(status)}: ${JSON.stringify(body)}`)
    return body.doc as Doc
  }
  return {
    call: (path, { json: body, method } = {}) =>
      send(path, {
        headers: { ...headers, ...(body !== undefined && json) },
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    create: async (path, body) =>
      orThrow(await send(path, { body: JSON.stringify(body), headers: { ...headers, ...json }, method: 'POST' }), path),
    upload: async (path, { data, name, type }, fields) => {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(data)], { type }), name)
      form.set('_payload', JSON.stringify(fields))
      return orThrow(await send(path, { body: form, headers, method: 'POST' }), path)
    },
  }
}
