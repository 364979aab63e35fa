import type { Server } from 'node:http'

import type { Payload } from 'payload'

import { setTimeout as wait } from 'node:timers/promises'

import { mailQueue } from '../logins/mailQueue.js'

const PATIENCE_MS = 10_000

type StopArgs = {
  onStop: () => void
  /** Undefined until the database is open. */
  payload: () => Payload | undefined
  server: Server
}

/**
 * Ends the process with 0 at SIGTERM or SIGINT: no new connection, the running requests finished
 * and mails sent (at most ten seconds each), the database closed. A second signal changes nothing: npm sends Ctrl-C twice.
 */
export const stopGracefully = ({ onStop, payload, server }: StopArgs): void => {
  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    onStop()
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
    })
    server.closeIdleConnections()
    const patience = setTimeout(() => {
      server.closeAllConnections()
    }, PATIENCE_MS)
    await closed
    clearTimeout(patience)
    const opened = payload()
    if (opened) await Promise.race([mailQueue(opened).idle(), wait(PATIENCE_MS)])
    await opened?.destroy()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        payload()?.logger.error({ err: error, msg: 'stopping failed' })
        process.exit(1)
      })
    })
  }
}
