import type { RequestHandler } from 'express'

import { HttpError } from '../errors/HttpError.js'

/** One that no decoding or resolving turns into another. */
export const isPlain = (segment: string): boolean => {
  try {
    const decoded = decodeURIComponent(segment)
    // eslint-disable-next-line no-control-regex
    return decoded !== '' && decoded !== '.' && decoded !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(decoded)
  } catch {
    return false
  }
}

/** Payload looks collections up in plain objects, which know names such as `constructor` by themselves. */
const isInherited = (segment: string): boolean => Object.hasOwn(Object.prototype, segment)

/** One spelling a route: no doubled or trailing slash, no encoded one, so that a rule for a path cannot be walked around. */
export const plainPath: RequestHandler = (req, _res, next) => {
  const [path = ''] = req.originalUrl.split('?')
  const segments = path.split('/').slice(1)
  if (segments.every(isPlain) && !segments.some(isInherited)) {
    next()
    return
  }
  next(new HttpError(404, 'There is nothing at this address.'))
}
