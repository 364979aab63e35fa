import type { RequestHandler } from 'express'

import { HttpError } from './HttpError.js'

export const notFound: RequestHandler = (req, _res, next) => {
  next(new HttpError(404, `There is no ${req.method} ${req.path}.`))
}
