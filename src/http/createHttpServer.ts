import { createServer, type Server } from 'node:http'

import type { Limits } from '../config/limits.js'

/** How often sockets are looked at whose request is late. */
const CHECK_MS = 1000

/** Beyond the time an operation may take, an answer that nobody reads is not kept. */
const IDLE_MARGIN_MS = 60_000

/** A server that waits for no client for ever: neither for its headers nor for its body, nor for it to read. */
export const createHttpServer = ({
  headersMs,
  operationMs,
  requestMs,
}: Pick<Limits, 'headersMs' | 'operationMs' | 'requestMs'>): Server => {
  const server = createServer({
    connectionsCheckingInterval: CHECK_MS,
    headersTimeout: headersMs,
    requestTimeout: Math.max(requestMs, headersMs),
  })
  server.timeout = operationMs + IDLE_MARGIN_MS
  return server
}
