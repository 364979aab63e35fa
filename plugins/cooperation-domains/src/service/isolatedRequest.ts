import type { PayloadRequest } from 'payload'

/** What a nested read takes of the caller: its transaction, user and context. Never its locale, which such a read may rewrite. */
export const isolatedRequest = (req: PayloadRequest): Partial<PayloadRequest> => ({
  context: { ...req.context },
  ...(req.transactionID !== undefined && { transactionID: req.transactionID }),
  user: req.user,
})
