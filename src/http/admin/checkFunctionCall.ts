import type { RequestHandler } from 'express'

import { HttpError } from '../errors/HttpError.js'
import { isFunctionCall } from './isFunctionCall.js'
import { peekBody } from './peekBody.js'

/** Bytes: as much as Next takes. */
const MAX_BYTES = 1024 * 1024

const isCall = async (body: Buffer, type: string): Promise<boolean> => {
  if (/^text\/plain\b/i.test(type)) return isFunctionCall(body.toString('utf8'), { hasParts: false })
  if (!/^multipart\/form-data\s*;/i.test(type)) return false
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const root = form?.get('0')
  return typeof root === 'string' && isFunctionCall(root, { hasParts: true })
}

/** A call of the panel's functions that is none is refused before Next, which would answer 500, takes it up. */
export const checkFunctionCall: RequestHandler = async (req, _res, next) => {
  if (req.method === 'POST') {
    const length = Number(req.get('content-length') ?? NaN)
    if (Number.isNaN(length)) throw new HttpError(411, 'State the length of the body.')
    if (length > MAX_BYTES) throw new HttpError(413, `The body is larger than ${String(MAX_BYTES)} bytes.`)
    const body = length > 0 ? await peekBody(req, length) : Buffer.alloc(0)
    if (!(await isCall(body, req.get('content-type') ?? '')))
      throw new HttpError(400, 'This is no call of one of the panel’s functions.')
  }
  next()
}
