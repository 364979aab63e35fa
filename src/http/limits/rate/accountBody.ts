import type { Request } from 'express'

import type { ApiRequest } from '../../bridge/apiRequest.js'

import { isRecord } from '../../../values/isRecord.js'
import { HttpError } from '../../errors/HttpError.js'
import { readBody } from '../readBody.js'

/** Bytes: an account is a few fields. */
const MAX_BYTES = 32 * 1024

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The body is not valid JSON in UTF-8.')
  }
}

/** The panel sends its forms as multipart with the document in the field `_payload`. */
const readForm = async (req: Request): Promise<unknown> => {
  const body = await readBody(req, MAX_BYTES)
  const request = new Request('http://form.invalid/', {
    body: new Uint8Array(body),
    headers: { 'content-type': req.headers['content-type'] ?? '' },
    method: 'POST',
  })
  const form = await request.formData().catch(() => {
    throw new HttpError(400, 'The form cannot be read.')
  })
  const document = form.get('_payload')
  if (typeof document !== 'string')
    throw new HttpError(400, 'A form about an account carries it in the field _payload.')
  return parse(document)
}

/**
 * The body of a request about accounts, read whole, as JSON whichever way it came: who it is about is known then, and
 * no slow sender holds a place in the queue for passwords.
 */
export const readAccountBody = async ({ api, req }: { api: ApiRequest; req: Request }): Promise<ApiRequest> => {
  if (api.body === undefined) return api
  if (Buffer.isBuffer(api.body)) {
    if (api.body.length > MAX_BYTES) throw new HttpError(413, `The body is larger than ${String(MAX_BYTES)} bytes.`)
    return api
  }
  const body = Buffer.from(JSON.stringify(await readForm(req)))
  const headers = new Headers(api.headers)
  headers.set('content-type', 'application/json')
  headers.set('content-length', String(body.length))
  headers.delete('transfer-encoding')
  return { ...api, body, headers }
}

/** @throws HttpError 400 for an e-mail that no account can have and that could break a header of a mail. */
export const readEmail = (data: unknown): string | undefined => {
  const email: unknown = isRecord(data) ? data.email : undefined
  if (email === undefined || email === null) return undefined
  // eslint-disable-next-line no-control-regex
  if (typeof email !== 'string' || email.length > 254 || /[\u0000-\u001f\u007f]/.test(email.trim())) {
    throw new HttpError(400, 'email: write one e-mail address, as a text of at most 254 characters.')
  }
  return email
}
