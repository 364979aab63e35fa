import type { CollectionAfterOperationHook, SelectType } from 'payload'

import { getSelectMode } from 'payload/shared'

import type { CooperationDomainsSettings } from '../types.js'

import { loadStandings } from '../service/loadStandings.js'
import { isRecord, rowsOf, type Stored } from '../service/values.js'

const OPERATIONS: readonly string[] = ['create', 'find', 'findByID', 'restoreVersion', 'update', 'updateByID']

/** Whether the field is among those that are asked for. */
const isSelected = (select: SelectType | null | undefined): boolean => {
  if (!select) return true
  return getSelectMode(select) === 'include' ? Boolean(select.standing) : select.standing !== false
}

const documentsOf = (result: unknown): Stored[] => {
  if (!isRecord(result)) return []
  return Array.isArray(result.docs) ? rowsOf(result.docs) : [result]
}

/** Says of every convention in an answer where it stands, all of them together. GraphQL asks for it field by field. */
export const addStandings =
  (settings: CooperationDomainsSettings): CollectionAfterOperationHook =>
  async ({ args, operation, req, result }) => {
    const { select } = args as { select?: SelectType | null }
    if (!OPERATIONS.includes(operation) || req.payloadAPI === 'GraphQL' || !isSelected(select)) return result
    const docs = documentsOf(result).filter(({ id }) => typeof id === 'string' || typeof id === 'number')
    const standings = await loadStandings({ ids: docs.map(({ id }) => String(id)), req, settings })
    for (const doc of docs) {
      const standing = standings.get(String(doc.id))
      if (standing) doc.standing = standing
    }
    return result
  }
