import type { RequestHandler } from 'express'

/** A handler that is loaded by the first request for it; a load that failed is tried again by the next. */
export const whenAsked = (load: () => Promise<RequestHandler>): RequestHandler => {
  let handler: Promise<RequestHandler> | undefined
  return async (req, res, next) => {
    handler ??= load().catch((error: unknown) => {
      handler = undefined
      throw error
    })
    await (
      await handler
    )(req, res, next)
  }
}
