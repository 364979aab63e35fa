import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { judgeBody } from '../body/judgeBody.js'
import { isRecord } from '../../values/isRecord.js'
import { findReferences } from '../references/findReferences.js'
import { missingReferences } from '../references/missingReferences.js'
import { refuse } from '../refuse.js'

type WriteArgs = { data?: unknown; id?: number | string; overrideAccess?: boolean }

type MayWriteArgs = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  operation: 'create' | 'update'
  req: PayloadRequest
}

const mayWrite = async ({ args, collection, operation, req }: MayWriteArgs): Promise<boolean> =>
  (await collection.access[operation]({ data: args.data, req, ...(args.id !== undefined && { id: args.id }) })) !==
  false

/**
 * Judges every body before anything else happens to it: unknown names, wrong kinds, documents that do not exist.
 * Payload itself drops the first in silence, skips the second for drafts and answers 500 for the third.
 */
export const guardBody: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const write = args as WriteArgs
  const isClient = write.overrideAccess !== true
  // Whoever may not write learns nothing of fields and documents from a refusal: Payload's own 403 follows.
  if (isClient && !(await mayWrite({ args: write, collection, operation, req }))) return args
  const { auth, flattenedFields: fields, slug, upload } = collection
  const data = isClient
    ? judgeBody({
        data: write.data,
        holder: { auth, fields, upload },
        isNew: operation === 'create',
        req,
        subject: { collection: slug },
      })
    : write.data
  if (!isRecord(data)) return args
  const findings = await missingReferences({ references: findReferences({ doc: data, fields }), req })
  refuse({ collection: slug, findings, req })
  return { ...args, data }
}
