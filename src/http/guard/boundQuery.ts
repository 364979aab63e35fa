import type { RequestHandler } from 'express'

import { readParameters } from '../../guard/readParameters.js'

/** Refuses queries that nobody may send, before Payload parses them; what a reader may ask is decided when it is known who asks. */
export const boundQuery: RequestHandler = (_req, res, next) => {
  readParameters(res.locals.api.url.search)
  next()
}
