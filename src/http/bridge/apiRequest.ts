import type { Readable } from 'node:stream'

/** What the API reads of a request, after limits, method override and parsing. */
export type ApiRequest = {
  /** Bytes for JSON; the stream itself for an upload; undefined without a body. */
  body: Buffer | Readable | undefined
  headers: Headers
  /** Whether the stream ended because more came than is allowed. */
  isTooLarge?: () => boolean
  method: string
  url: URL
}
