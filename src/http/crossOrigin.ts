import type { RequestHandler } from 'express'

const METHODS = 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS'
const HEADERS =
  'Authorization, Content-Type, Accept, X-Requested-With, X-Payload-HTTP-Method-Override, Content-Encoding'

/** Lets the listed origins read the API with credentials, refusals included; answers preflights. */
export const crossOrigin = (origins: string[]): RequestHandler => {
  const allowed = new Set(origins)
  return (req, res, next) => {
    res.vary('Origin')
    const { origin } = req.headers
    if (origin && allowed.has(origin)) {
      res.setHeader('access-control-allow-origin', origin)
      res.setHeader('access-control-allow-credentials', 'true')
      res.setHeader('access-control-expose-headers', 'RateLimit, RateLimit-Policy, Retry-After, X-Request-Id')
    }
    if (req.method !== 'OPTIONS') {
      next()
      return
    }
    res.setHeader('access-control-allow-methods', METHODS)
    res.setHeader('access-control-allow-headers', HEADERS)
    res.status(204).end()
  }
}
