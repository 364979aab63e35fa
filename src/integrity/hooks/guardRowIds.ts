import type { CollectionBeforeValidateHook } from 'payload'

import type { Finding } from '../findings.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { MESSAGES } from '../messages.js'
import { rowIds } from '../references/rowIds.js'
import { refuse } from '../refuse.js'

/**
 * A row copied from another document with its id would be that document's row: SQLite answers 500 to it, at the latest
 * when the draft is published. Rows that the document holds already, and new ones, pass.
 */
export const guardRowIds: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const own = (originalDoc ?? {}) as Record<string, unknown>
  if (operation !== 'update' || own.id === undefined) return data
  const fields = collection.flattenedFields
  const stored = rowIds({ doc: own, fields })
  const findings: Finding[] = []
  for (const [path, ids] of rowIds({ doc: data as Record<string, unknown>, fields })) {
    const added = ids.filter((id) => !stored.get(path)?.includes(id))
    if (added.length === 0) continue
    const { docs } = await req.payload.db.find({
      collection: collection.slug,
      limit: 1,
      pagination: false,
      req: isolatedRequest(req),
      select: {},
      sort: 'id',
      where: { and: [{ [`${path}.id`]: { in: added } }, { id: { not_equals: own.id } }] },
    })
    if (docs.length > 0) findings.push({ message: MESSAGES.rowOfAnother, path })
  }
  refuse({ collection: collection.slug, findings, req })
  return data
}
