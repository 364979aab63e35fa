import type { IncomingMessage } from 'node:http'

/** What the API reads of a request, after limits, method override and parsing. */
export type ApiRequest = {
  /** Bytes for JSON; the stream itself for an upload; undefined without a body. */
  body: Buffer | IncomingMessage | undefined
  headers: Headers
  method: string
  url: URL
}
