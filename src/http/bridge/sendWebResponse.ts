import type { Request, Response as ExpressResponse } from 'express'

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { errorBody } from '../errors/errorBody.js'
import { readErrors } from '../errors/readErrors.js'
import { requestId } from '../requestId.js'

const isAborted = (error: unknown): boolean =>
  ['ABORT_ERR', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text || undefined }
  }
}

const copyHeaders = (web: Response, res: ExpressResponse): void => {
  web.headers.forEach((value, name) => {
    if (name === 'vary') res.vary(value)
    // Set aside here, as it is ours alone: `rest` has tried again already.
    else if (name !== 'set-cookie' && name !== 'x-write-conflict') res.setHeader(name, value)
  })
  const cookies = web.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
}

/** Streams a Web response out; errors leave in the one JSON form. */
export const sendWebResponse = async (web: Response, req: Request, res: ExpressResponse): Promise<void> => {
  copyHeaders(web, res)
  res.status(web.status)
  if (web.status >= 400 && web.status !== 416) {
    const errors = readErrors(parse(await web.text()))
    res.removeHeader('content-length')
    res.json(errorBody({ errors, requestId: requestId(req) }))
    return
  }
  if (!web.body || req.method === 'HEAD') {
    await web.body?.cancel()
    res.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(web.body as Parameters<typeof Readable.fromWeb>[0]), res)
  } catch (error) {
    if (!isAborted(error)) throw error
  }
}
