import type { CollectionBeforeOperationHook } from 'payload'

import { seesDrafts } from '../access/seesDrafts.js'

type ReadArgs = { draft?: boolean; overrideAccess?: boolean; select?: Record<string, unknown>; trash?: boolean }

// GraphQL hands over `null` for a populated relation.
const isInclusive = (select: Record<string, unknown> | null | undefined): select is Record<string, unknown> =>
  select !== undefined && select !== null && Object.values(select).some((value) => value !== false)

/**
 * Takes drafts and the trash away from readers who may not see them, on every route to a read,
 * and loads the status of each language, without which the text of an unpublished one cannot be withheld.
 */
export const forcePublished: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read') return args
  const read = args as ReadArgs
  const select = isInclusive(read.select) ? { ...read.select, _status: true } : read.select
  const isPublic = read.overrideAccess !== true && !seesDrafts({ req })
  return { ...args, ...(select && { select }), ...(isPublic && { draft: false, trash: false }) } as typeof args
}
