import type { ErrorRequestHandler } from 'express'

import { errorBody } from './errorBody.js'
import { requestId } from '../requestId.js'
import { TroubleError } from '../trouble/TroubleError.js'
import { RETRY_AFTER } from '../trouble/words.js'
import { HttpError } from './HttpError.js'
import { TimeExceeded } from '../../deadline/TimeExceeded.js'
import { QueryRefused } from '../../guard/QueryRefused.js'

const statusOf = (error: unknown): number => {
  if (error instanceof HttpError || error instanceof TimeExceeded) return error.status
  // Express and body parsers mark the client's faults with a 4xx status.
  const status = (error as { status?: unknown } | undefined)?.status
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** A fault of ours, or of the moment, whose words are meant for the client. */
const isSaid = (error: unknown): boolean => error instanceof TimeExceeded || error instanceof HttpError

/** Turns whatever a handler threw into the JSON error form; what happened inside goes to the log only. */
export const handleErrors: ErrorRequestHandler = (error: unknown, req, res, next) => {
  const status = statusOf(error)
  if (status >= 500 && !isSaid(error)) req.log.error({ err: error, msg: 'request failed' })
  if (res.headersSent) {
    next(error)
    return
  }
  if (error instanceof TroubleError) res.setHeader('retry-after', RETRY_AFTER)
  const message = (status < 500 || isSaid(error)) && error instanceof Error ? error.message : 'Something went wrong.'
  const details = error instanceof QueryRefused ? { data: error.data as unknown, name: error.name } : {}
  res.status(status).json(errorBody({ errors: [{ message, ...details }], requestId: requestId(req) }))
}
