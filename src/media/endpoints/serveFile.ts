import type { Endpoint, PayloadRequest } from 'payload'

import { NotFound } from 'payload'

import type { StoredMedia } from '../storedMedia.js'

import { askStorage } from '../storage/readStoredFile.js'
import { findByFileName } from './findByFileName.js'

const YEAR_SECONDS = 31_536_000

const PUBLIC = `public, max-age=${String(YEAR_SECONDS)}, immutable`

// What `newFileName` makes, and names of files that were brought in by other ways.
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,250}$/

const typeOf = ({ doc, filename }: { doc: StoredMedia; filename: string }): string => {
  const size = Object.values(doc.sizes ?? {}).find((candidate) => candidate?.filename === filename)
  return size?.mimeType ?? doc.mimeType ?? 'application/octet-stream'
}

const headersOf = ({ doc, filename, from }: { doc: StoredMedia; filename: string; from: Headers }): Headers => {
  const headers = new Headers({
    'accept-ranges': 'bytes',
    // A name is never given twice and its bytes never change, so a public file may be kept for good.
    'cache-control': doc.visibility === 'public' ? PUBLIC : 'private, no-store',
    'content-disposition': `inline; filename="${filename}"`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-type': typeOf({ doc, filename }),
    'x-content-type-options': 'nosniff',
  })
  for (const name of ['content-length', 'content-range', 'etag']) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

const serve = async (req: PayloadRequest): Promise<Response> => {
  const filename = req.routeParams?.filename
  if (typeof filename !== 'string' || !PLAIN_NAME.test(filename)) throw new NotFound(req.t)
  const doc = await findByFileName({ filename, req })
  if (!doc) throw new NotFound(req.t)
  const answer = await askStorage({ doc, filename, req })
  if (!answer || answer.status === 404) {
    req.payload.logger.error({ filename, msg: 'a file of the media library is missing in its storage' })
    throw new NotFound(req.t)
  }
  const headers = headersOf({ doc, filename, from: answer.headers })
  if (answer.status >= 400) {
    headers.set('cache-control', 'no-store')
    headers.delete('content-type')
  }
  return new Response(answer.body, { headers, status: answer.status })
}

/** `GET /api/media/file/:filename`, for the original and every size of it. */
export const serveFile = (): Endpoint => ({ handler: serve, method: 'get', path: '/file/:filename' })
