import type { Request, RequestHandler } from 'express'

import type { ApiRequest } from './apiRequest.js'

import { HttpError } from '../errors/HttpError.js'
import { readBody } from '../limits/readBody.js'

export type BodyLimits = {
  /** Largest JSON or form body, in bytes. */
  json: number
}

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    api: ApiRequest
  }
}

const headersOf = (req: Request): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (Array.isArray(value)) for (const item of value) headers.append(name, item)
    else if (value !== undefined) headers.set(name, value)
  }
  return headers
}

const urlOf = (req: Request): URL => {
  const base = `${req.protocol}://${req.get('host') ?? 'localhost'}`
  if (!URL.canParse(req.originalUrl, base)) throw new HttpError(400, 'The address or the Host header cannot be read.')
  return new URL(req.originalUrl, base)
}

const hasBody = (req: Request): boolean =>
  req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0

const parseJSON = (body: Buffer): void => {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new HttpError(400, 'The body is not valid JSON in UTF-8.')
  }
}

const isJSON = (type: string): boolean => /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)

const overrideOf = (req: Request): string | undefined =>
  req.get('x-payload-http-method-override') ?? req.get('x-http-method-override')

/** Long queries of the admin panel come as a form in a POST that says it is a GET; no other method can be overridden. */
const readOverriddenGet = async (req: Request, limits: BodyLimits): Promise<ApiRequest> => {
  if (overrideOf(req)?.toUpperCase() !== 'GET' || req.method !== 'POST') {
    throw new HttpError(400, 'Only a POST can be overridden, and only as GET.')
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.get('content-type') ?? '')) {
    throw new HttpError(415, 'An overridden GET carries its query as application/x-www-form-urlencoded.')
  }
  const url = urlOf(req)
  const body = (await readBody(req, limits.json)).toString('utf8')
  url.search = [url.search.slice(1), body].filter(Boolean).join('&')
  const headers = headersOf(req)
  for (const name of [
    'content-length',
    'content-type',
    'transfer-encoding',
    'x-http-method-override',
    'x-payload-http-method-override',
  ]) {
    headers.delete(name)
  }
  return { body: undefined, headers, method: 'GET', url }
}

const readRequest = async (req: Request, limits: BodyLimits): Promise<ApiRequest> => {
  if (overrideOf(req) !== undefined) return readOverriddenGet(req, limits)
  const request = { headers: headersOf(req), method: req.method, url: urlOf(req) }
  if (!hasBody(req)) return { ...request, body: undefined }
  if (req.method === 'GET' || req.method === 'HEAD') throw new HttpError(400, `A ${req.method} carries no body.`)
  const type = req.get('content-type') ?? ''
  if (/^multipart\/form-data\s*;.*\bboundary=/i.test(type)) return { ...request, body: req }
  if (!isJSON(type)) throw new HttpError(415, 'Send application/json (UTF-8), or multipart/form-data with a boundary.')
  const body = await readBody(req, limits.json)
  parseJSON(body)
  return { ...request, body }
}

/** Reads what the API needs of a request into `res.locals.api`, within the limits, before any of Payload's work. */
export const readApiRequest =
  (limits: BodyLimits): RequestHandler =>
  async (req, res, next) => {
    res.locals.api = await readRequest(req, limits)
    next()
  }
