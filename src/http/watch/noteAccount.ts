import type { Response } from 'express'

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    /** The id of the account that asked, once it is known. */
    account?: string
  }
}

/** Keeps, for the log, who asked; Payload writes the account onto the request that it is given. */
export const noteAccount = (request: object, res: Response): void => {
  const { user } = request as { user?: { id?: number | string } | null }
  if (user?.id !== undefined) res.locals.account = String(user.id)
}
