import { APIError } from 'payload'

/** A nested call failed and took the transaction with it: what follows must not be stored, nor reported as stored. */
export const transactionLost = (): APIError =>
  new APIError(
    'Nothing was stored: the transaction of this save was rolled back by a nested call that failed. Give a nested call that may fail `disableErrors: true`.',
    500,
  )
