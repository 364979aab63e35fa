import type { RequestHandler } from 'express'

import { randomBytes } from 'node:crypto'

type AdminPolicyArgs = {
  /** Pages compiled on demand: React's reasons for errors are evaluated, and changes come over a socket. */
  isDev?: boolean
  isHTTPS: boolean
}

const NONCE_BYTES = 18

const policyOf = ({ isDev = false, isHTTPS, nonce }: AdminPolicyArgs & { nonce: string }): string =>
  [
    "default-src 'none'",
    // What a script with the nonce loads may run; nothing else may, be it inline or in a file of this very host.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    // Select boxes, drag and drop and the text editor write style attributes and elements, which no nonce can mark.
    "style-src 'self' 'unsafe-inline'",
    // Previews of files that are not sent yet are blobs.
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws: wss:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHTTPS ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/**
 * The content security policy of the panel, with a nonce of its own for each answer. Next reads the nonce from the
 * request, so what a client sends under that name never gets there.
 */
export const adminPolicy =
  ({ isDev, isHTTPS }: AdminPolicyArgs): RequestHandler =>
  (req, res, next) => {
    const nonce = randomBytes(NONCE_BYTES).toString('base64')
    const policy = policyOf({ isHTTPS, nonce, ...(isDev !== undefined && { isDev }) })
    delete req.headers['content-security-policy-report-only']
    req.headers['content-security-policy'] = policy
    res.setHeader('content-security-policy', policy)
    next()
  }
