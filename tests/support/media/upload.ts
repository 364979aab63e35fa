import { readdir } from 'node:fs/promises'

import type { TestApp } from '../app/bootApp.js'
import type { AccountName } from '../app/createAccounts.js'
import type { Answer } from '../app/client.js'

export type UploadArgs = {
  as?: AccountName
  bytes?: Buffer
  /** Sent as they are in `_payload`. */
  data?: Record<string, unknown> | string
  headers?: Record<string, string>
  method?: 'PATCH' | 'POST'
  name?: string
  path?: string
  type?: string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Sends a file as the admin panel does; an editor's, with a French alternative text, unless said otherwise. */
export const upload = async (
  app: TestApp,
  {
    as = 'editor',
    bytes,
    data = { alt: 'Une image' },
    headers,
    method = 'POST',
    name = 'photo.jpg',
    path = '/api/media',
    type = 'image/jpeg',
  }: UploadArgs,
): Promise<Answer> => {
  const form = new FormData()
  form.append('_payload', typeof data === 'string' ? data : JSON.stringify(data))
  if (bytes) form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const response = await fetch(`${app.baseURL}${path}`, {
    body: form,
    headers: { ...app.accounts[as].headers, ...headers },
    method,
  })
  const text = await response.text()
  return { body: parse(text), headers: response.headers, status: response.status, text }
}

/** What lies in the media folder, in order. */
export const storedFiles = async (app: TestApp): Promise<string[]> =>
  (await readdir(app.settings.mediaDir).catch(() => [])).sort()

/** How many documents the media library has. */
export const storedRows = async (app: TestApp): Promise<number> =>
  (await app.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

/** Fetches one file as its bytes. */
export const fetchFile = async (
  app: TestApp,
  url: string,
  { as, headers, method = 'GET' }: { as?: AccountName; headers?: Record<string, string>; method?: string } = {},
) => {
  const response = await fetch(url.startsWith('/') ? `${app.baseURL}${url}` : url, {
    headers: { ...(as && app.accounts[as].headers), ...headers },
    method,
  })
  return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers, status: response.status }
}
