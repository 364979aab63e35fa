import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

import { randomUUID } from 'node:crypto'
import { pinoHttp } from 'pino-http'

import { KNOWN_PARAMETERS } from './watch/knownParameters.js'
import { loggedAddress, type LoggedAddresses } from './watch/loggedAddress.js'
import { loggedPath } from './watch/loggedPath.js'

export type LogSettings = {
  /** Whether requests that were answered are told too, not only what was refused or failed. */
  accessLog: boolean
  logAddresses: LoggedAddresses
}

type Begun = { address?: string; bytes: number }

/** Asked every few seconds by machines. */
const QUIET = /^\/(health|metrics|_next)(\/|$)/

const HIDDEN = '…'

const namesIn = (url: string): string[] => {
  const names = [...new URLSearchParams(url.split('?')[1] ?? '').keys()].map((name) => name.split('[')[0] ?? '')
  return [...new Set(names.map((name) => (KNOWN_PARAMETERS.has(name) ? name : HIDDEN)))]
}

const messageOf = (res: Response): string => {
  const { refusal } = res.locals
  if (res.statusCode >= 500) return 'failed'
  if (refusal === 'login') return 'login failed'
  if (refusal !== undefined || res.statusCode >= 400) return 'refused'
  return res.writableFinished ? 'answered' : 'aborted'
}

/** No headers, no body, no values of the query: a log is read by more people than a database. */
const lineOf = (req: Request, res: Response, { address, bytes }: Begun, ms: number): object => {
  const names = namesIn(req.originalUrl)
  const { account, cache, refusal } = res.locals
  return {
    method: req.method,
    path: loggedPath(req.originalUrl),
    ...(names.length > 0 && { query: names }),
    status: res.statusCode,
    ms,
    bytes: (req.socket?.bytesWritten ?? bytes) - bytes,
    ...(address !== undefined && { address }),
    ...(account !== undefined && { user: account }),
    ...(refusal !== undefined && { refusal }),
    ...(cache !== undefined && { cache }),
  }
}

/** One line a request, with the id that the answer carries too. */
export const logging = (logger: Logger, { accessLog, logAddresses }: LogSettings): RequestHandler[] => {
  const begun = new WeakMap<object, Begun>()
  const line = (req: object, res: object, { responseTime }: { responseTime?: number }): object =>
    lineOf(req as Request, res as Response, begun.get(req) ?? { bytes: 0 }, responseTime ?? 0)
  const http = pinoHttp({
    customErrorMessage: (_req, res) => messageOf(res as Response),
    customErrorObject: (req, res, _error, values: object) => line(req, res, values),
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      if (res.statusCode >= 400 || (res as Response).locals.refusal !== undefined) return 'warn'
      return accessLog && !QUIET.test((req as Request).originalUrl) ? 'info' : 'debug'
    },
    customSuccessMessage: (_req, res) => messageOf(res as Response),
    customSuccessObject: (req, res, values: object) => line(req, res, values),
    genReqId: (_req, res) => {
      const id = randomUUID()
      res.setHeader('x-request-id', id)
      return id
    },
    logger,
    quietReqLogger: true,
    quietResLogger: true,
  })
  const begin: RequestHandler = (req, _res, next) => {
    const address = loggedAddress(req.ip, logAddresses)
    begun.set(req, { bytes: req.socket.bytesWritten, ...(address !== undefined && { address }) })
    next()
  }
  return [begin, http]
}
