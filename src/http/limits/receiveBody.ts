import type { IncomingMessage } from 'node:http'

import { type Readable, Transform } from 'node:stream'

export type ReceivedBody = {
  body: Readable
  /** True once more bytes have come than are allowed; the stream has ended with an error then. */
  isTooLarge: () => boolean
}

/**
 * The body of an upload as a stream of its own, of at most `limit` bytes, whatever the client announced.
 * Whoever gives it up leaves the socket alone, so that the client still gets its answer.
 */
export const receiveBody = ({ limit, req }: { limit: number; req: IncomingMessage }): ReceivedBody => {
  let size = 0
  const body = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      done(size > limit ? new Error('too large') : null, chunk)
    },
  })
  // An error without a listener would end the process; the reader of the stream gets it too.
  body.on('error', () => undefined)
  body.once('close', () => {
    req.unpipe(body)
    // What is still to come is read and dropped: a client that is still sending hears nothing.
    req.resume()
  })
  req.once('close', () => {
    if (!req.complete) body.destroy(new Error('the client went away'))
  })
  req.pipe(body)
  return { body, isTooLarge: () => size > limit }
}
