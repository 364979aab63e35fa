import type { AfterErrorHook } from 'payload'

import { isWriteConflict } from '../database/index.js'

/** Tells the HTTP side that nothing was stored and the same request may be run again; it never leaves the server. */
export const markWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (!isWriteConflict(error)) return undefined
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('x-write-conflict', 'true')
  return undefined
}
