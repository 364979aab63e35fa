import type { CollectionBeforeOperationHook } from 'payload'

type WriteArgs = { data?: Record<string, unknown>; overrideAccess?: boolean }

/** When a document was made is what the system says; the admin panel sends it back with every form, so it is dropped, not refused. */
export const keepCreationTime: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as WriteArgs
  const isWrite = operation === 'create' || operation === 'update'
  if (!isWrite || overrideAccess === true || typeof data !== 'object' || data === null || !('createdAt' in data)) return args
  const { createdAt: _createdAt, ...kept } = data
  return { ...args, data: kept } as typeof args
}
