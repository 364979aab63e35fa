import type { RequestHandler } from 'express'

import helmet from 'helmet'

const YEAR_SECONDS = 31_536_000

/** Headers of the API: nothing may be framed or run, everything may be shown by any frontend. */
export const apiHeaders = (isHTTPS: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: isHTTPS && { maxAge: YEAR_SECONDS },
  })

/** Headers of the admin panel, beside its policy of content. */
export const adminHeaders = (isHTTPS: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHTTPS && { maxAge: YEAR_SECONDS },
  })
