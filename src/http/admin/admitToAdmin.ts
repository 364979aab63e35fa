import type { RequestHandler } from 'express'

import { HttpError } from '../errors/HttpError.js'
import { isPlain } from '../limits/plainPath.js'

/** With these Next tells itself what it has done already; from outside they are lies. */
const INTERNAL_HEADERS = /^(x-middleware-|x-invoke-|x-matched-path$|x-nextjs-data$|x-now-|next-resume$)/

/** Next fetches any address here that its settings allow; the panel shows no such pictures. */
const PICTURES = /^\/_next\/image(\/|$)/

/**
 * What may reach Next at all: pages and files by GET, and the panel's own functions from the panel's own origin.
 * Next compares the origin with the host, which a request may choose; here it is compared with the setting.
 */
export const admitToAdmin =
  ({ origin }: { origin: string }): RequestHandler =>
  (req, res, next) => {
    const [path = ''] = req.originalUrl.split('?')
    const internal = Object.keys(req.headers).find((name) => INTERNAL_HEADERS.test(name))
    if (internal) throw new HttpError(400, `The header ${internal} is not taken from outside.`)
    const segments = path.replace(/\/$/, '').split('/').slice(1)
    if (!segments.every(isPlain) || PICTURES.test(decodeURIComponent(path)))
      throw new HttpError(404, 'There is nothing at this address.')
    const isFunction = req.method === 'POST' && path.startsWith('/admin') && req.get('next-action') !== undefined
    if (!isFunction && req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('allow', 'GET, HEAD')
      throw new HttpError(405, `${req.method} is not served here.`)
    }
    if (isFunction && req.get('origin') !== origin)
      throw new HttpError(403, `The panel's functions are called from ${origin} alone.`)
    next()
  }
