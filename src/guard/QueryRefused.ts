import { APIError } from 'payload'

export type Refusal = {
  message: string
  /** The parameter of the query: `where`, `sort`, `limit`… */
  parameter: string
  /** Where in the parameter, as the client wrote it; never a value. */
  path?: string
}

/** A query that asks for more than its reader may have: 400, and the same words for a hidden field as for none. */
export class QueryRefused extends APIError {
  constructor({ message, parameter, path }: Refusal) {
    super(message, 400, { parameter, ...(path !== undefined && { path }) }, true)
  }
}
