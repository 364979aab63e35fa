import type { CollectionBeforeOperationHook } from 'payload'

import { withoutFileFields } from '../fileFields.js'
import { prepareChange } from '../prepareChange.js'

type WriteArgs = { data?: object; id?: number | string; overrideAccess?: boolean }

/** Lets no file in that has not been checked, and nothing a client says of a stored file. */
export const acceptFile: CollectionBeforeOperationHook = async ({ args, context, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data = {}, id, overrideAccess } = args as WriteArgs
  // The bucket's plugin writes a saved document back as it was read, fallback texts included; nothing of it is needed.
  if (context.skipCloudStorage) return { ...args, data: {} } as typeof args
  await prepareChange({
    data,
    operation,
    req,
    ...(id !== undefined && { id }),
    ...(overrideAccess !== undefined && { overrideAccess }),
  })
  // Payload would fetch and cut the stored file again by what stands here.
  const { uploadEdits: _uploadEdits, ...query } = req.query ?? {}
  req.query = query
  return { ...args, data: withoutFileFields(data) } as typeof args
}
