import type { RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { whenAsked } from '../http/whenAsked.js'

type LoadAdminArgs = {
  /** Compiles pages on demand instead of reading the built ones. */
  dev?: boolean
  /** Folder of next.config.mjs and of the built pages. */
  dir: string
  hostname: string
  port: number
}

type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

type NextServer = { getRequestHandler: () => NextHandler; prepare: () => Promise<void> }

/** The admin panel as an Express handler; Next and React are loaded by the first request that needs them. */
export const loadAdmin = ({ dev = false, dir, hostname, port }: LoadAdminArgs): RequestHandler =>
  whenAsked(async () => {
    const { default: next } = await import('next')
    const server = (next as unknown as (options: object) => NextServer)({ dev, dir, hostname, port })
    await server.prepare()
    const handle = server.getRequestHandler()
    // A third argument would be taken for a parsed address.
    return (req, res) => handle(req, res)
  })
