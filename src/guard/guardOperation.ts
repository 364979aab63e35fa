import type { CollectionBeforeOperationHook, Where } from 'payload'

import { Forbidden } from 'payload'

import { isStaff } from '../access/isStaff.js'
import { checkSelectedLocales } from './checkSelectedLocales.js'
import { guardPublicRead, type ReadArgs } from './guardPublicRead.js'
import { guardStaffQuery } from './guardStaffQuery.js'
import { noonOfDays } from './noonOfDays.js'
import { isOwnQuery } from './ownQuery.js'

type OperationArgs = ReadArgs & { currentDepth?: number; overrideAccess?: boolean }

const READS = new Set(['count', 'countVersions', 'read', 'readDistinct'])
const WRITES = new Set(['delete', 'update'])

/**
 * Stands where REST and GraphQL both pass, before any access rule or query: the public asks about what it may see, in the
 * form both databases understand; the team may ask about more, within bounds. The populating of relations is Payload's own query.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'create') checkSelectedLocales((args as { selectedLocales?: unknown }).selectedLocales)
  const isWrite = WRITES.has(operation)
  if (!isWrite && !READS.has(operation)) return args
  // The loader of relations writes a selection that is absent as null, which other hooks do not expect.
  const query = { ...args, select: (args as ReadArgs).select ?? undefined } as OperationArgs
  const pass = query as typeof args
  if (query.overrideAccess === true || query.currentDepth !== undefined || isOwnQuery(req.context)) return pass
  if (isStaff({ req })) {
    guardStaffQuery({ args: query, collection, isWrite, req })
    if (!query.where) return pass
    const { flattenedFields: fields } = collection
    return { ...pass, where: noonOfDays({ collections: req.payload.collections, fields, where: query.where as Where }) }
  }
  if (!isWrite) return (await guardPublicRead({ args: query, collection, req })) as typeof args
  // A filter that writes would answer questions that one that reads may not ask.
  if (query.id === undefined) throw new Forbidden(req.t)
  return pass
}
