import { APIError } from 'payload'

/** Writers waited longer than `maxWaitMs` for their turn: the client may try again. */
export const databaseBusy = (maxWaitMs: number): APIError =>
  new APIError(
    `Another save has held the database for ${Math.round(maxWaitMs / 1000)} s. Nothing was stored; try again.`,
    503,
    null,
    true,
  )
