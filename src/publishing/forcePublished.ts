import type { CollectionBeforeOperationHook } from 'payload'

import { seesDrafts } from '../access/seesDrafts.js'

type ReadArgs = { draft?: boolean; overrideAccess?: boolean; select?: Record<string, unknown> | null; trash?: boolean }

/** The selection with the status in it, whichever way round it is written. */
const withStatus = (select: Record<string, unknown>): Record<string, unknown> => {
  const { _status, ...rest } = select
  const isInclusive = Object.values(select).some((value) => value !== false)
  return isInclusive ? { ...rest, _status: true } : rest
}

/**
 * Takes drafts and the trash away from readers who may not see them, on every route to a read,
 * and loads the status of each language, without which the text of an unpublished one cannot be withheld.
 */
export const forcePublished: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read') return args
  const read = args as ReadArgs
  const select = read.select && withStatus(read.select)
  const isPublic = read.overrideAccess !== true && !seesDrafts({ req })
  return { ...args, ...(select && { select }), ...(isPublic && { draft: false, trash: false }) } as typeof args
}
