import { APIError } from 'payload'

/** Says for `troubleOf` what it is. */
const CAUSE = { code: 'SQLITE_BUSY' }

/** Writers waited longer than `maxWaitMs` for their turn: the client may try again. */
export const databaseBusy = (maxWaitMs: number): APIError =>
  Object.assign(
    new APIError(
      `Another save has held the database for ${Math.round(maxWaitMs / 1000)} s. Nothing was stored; try again.`,
      503,
      null,
      true,
    ),
    { cause: CAUSE },
  )
