import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

const READS = new Set(['count', 'read', 'readDistinct'])

/** Not even code with `overrideAccess` writes here: entries come from `recordAct`, and go with `pruneTrail`. */
export const refuseWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!READS.has(operation)) throw new Forbidden(req.t)
  return args
}
