import type { IncomingMessage } from 'node:http'

import { HttpError } from '../errors/HttpError.js'

/**
 * Collects a body of at most `limit` bytes.
 *
 * @throws HttpError 413 as soon as the announced or the real size passes the limit.
 */
export const readBody = async (req: IncomingMessage, limit: number): Promise<Buffer> => {
  const tooLarge = new HttpError(413, `The body is larger than ${String(limit)} bytes.`)
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
