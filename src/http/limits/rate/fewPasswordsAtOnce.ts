import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import type { Turns } from '../../../media/createTurns.js'

import { tooBusy } from './refuse.js'

/**
 * Requests that may hash a password at once, of the four threads that pictures and files need too, and those that may
 * wait behind them: about four seconds of work.
 */
export const PASSWORDS = { atOnce: 2, waiting: 40 }

type PasswordsArgs = { config: SanitizedConfig; turns: Turns }

/** Lets few requests about passwords through at once; over the number that may wait, the answer is 429. */
export const fewPasswordsAtOnce =
  ({ config, turns }: PasswordsArgs) =>
  (handler: RequestHandler): RequestHandler =>
  async (req, res, next) => {
    if (!res.locals.hashes) {
      await handler(req, res, next)
      return
    }
    const release = await turns.take()
    if (!release) throw tooBusy({ config, req, res })
    try {
      // Whoever has gone while waiting gets nothing computed.
      if (!res.closed) await handler(req, res, next)
    } finally {
      release()
    }
  }
