import type { IncomingMessage } from 'node:http'

import { HttpError } from '../errors/HttpError.js'

/**
 * Reads a body of `length` bytes and puts it back, so that whoever comes next reads it as if for the first time:
 * bytes put back before a stream has told its end are still to be read.
 */
export const peekBody = (req: IncomingMessage, length: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (): void => {
      req.off('readable', read).off('end', fail).off('close', fail).off('error', fail)
    }
    const fail = (): void => {
      stop()
      reject(new HttpError(400, 'The body broke off.'))
    }
    const read = (): void => {
      for (let chunk = req.read() as Buffer | null; chunk !== null; chunk = req.read() as Buffer | null) {
        chunks.push(chunk)
        size += chunk.length
      }
      if (size < length) return
      stop()
      const body = Buffer.concat(chunks)
      req.unshift(body)
      resolve(body)
    }
    req.on('readable', read).on('end', fail).on('close', fail).on('error', fail)
  })
