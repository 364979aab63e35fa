import type { PayloadRequest } from 'payload'

/**
 * The request for a nested Local API call: the caller's transaction, user and context, nothing else.
 * Handing over the caller's own `req` lets the nested call rewrite its locale and corrupt the save.
 */
export const isolatedRequest = (req: PayloadRequest): Partial<PayloadRequest> => ({
  context: { ...req.context },
  ...(req.transactionID !== undefined && { transactionID: req.transactionID }),
  user: req.user,
})
