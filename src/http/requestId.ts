import type { IncomingMessage } from 'node:http'

/** The id that the answer's `x-request-id`, its error body and the log line share. */
export const requestId = ({ id }: Pick<IncomingMessage, 'id'>): string =>
  typeof id === 'object' ? JSON.stringify(id) : String(id)
