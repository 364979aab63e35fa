import type { Response as ExpressResponse } from 'express'

import { Readable } from 'node:stream'

import type { ApiRequest } from './apiRequest.js'

/** Builds a Web request that is aborted when the client goes away before the answer is out. */
export const toWebRequest = ({ body, headers, method, url }: ApiRequest, res: ExpressResponse): Request => {
  const abort = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  return new Request(url, {
    // Payload matches methods to the letter and knows no HEAD.
    method: method === 'HEAD' ? 'GET' : method,
    headers,
    signal: abort.signal,
    ...(Buffer.isBuffer(body) && { body: new Uint8Array(body) }),
    ...(body && !Buffer.isBuffer(body) && { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' }),
  })
}
