import type { Response as ExpressResponse } from 'express'

import { Readable } from 'node:stream'

import type { ApiRequest } from './apiRequest.js'

const signals = new WeakMap<ExpressResponse, AbortSignal>()

/** One for each answer, however often its request is tried again. */
const signalOf = (res: ExpressResponse): AbortSignal => {
  const known = signals.get(res)
  if (known) return known
  const abort = new AbortController()
  signals.set(res, abort.signal)
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  return abort.signal
}

/** Builds a Web request that is aborted when the client goes away before the answer is out. */
export const toWebRequest = ({ body, headers, method, url }: ApiRequest, res: ExpressResponse): Request => {
  return new Request(url, {
    // Payload matches methods to the letter and knows no HEAD.
    method: method === 'HEAD' ? 'GET' : method,
    headers,
    signal: signalOf(res),
    ...(Buffer.isBuffer(body) && { body: new Uint8Array(body) }),
    ...(body && !Buffer.isBuffer(body) && { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' }),
  })
}
