import type { RequestListener, Server } from 'node:http'

import type { Settings } from '../config/settings.js'

import { createHttpServer } from '../http/createHttpServer.js'

const STARTING = JSON.stringify({ errors: [{ message: 'The server is starting: try again in a moment.' }] })

/**
 * Takes the port before anything is written, so that a start on a taken one leaves nothing behind; answers 503 until
 * the application takes over with `serve`.
 */
export const listen = async ({
  host,
  limits,
  port,
}: Pick<Settings, 'host' | 'limits' | 'port'>): Promise<{ serve: (app: RequestListener) => void; server: Server }> => {
  const server = createHttpServer(limits)
  server.on('request', (_req, res) => {
    res
      .writeHead(503, { 'cache-control': 'no-store', 'content-type': 'application/json', 'retry-after': '1' })
      .end(STARTING)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    serve: (app) => {
      server.removeAllListeners('request')
      server.on('request', app)
    },
    server,
  }
}
