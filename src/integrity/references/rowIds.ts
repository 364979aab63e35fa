import type { FlattenedField } from 'payload'

import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'

type RowIdsArgs = { doc: Record<string, unknown>; fields: FlattenedField[]; path?: string }

/** The ids of the rows of every list outside blocks, by the list's path without row numbers, e.g. `partners`. Pure. */
export const rowIds = ({ doc, fields, path = '' }: RowIdsArgs): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  const add = (below: Map<string, string[]>): void => {
    for (const [list, ids] of below) found.set(list, [...(found.get(list) ?? []), ...ids])
  }
  for (const field of fields) {
    const value = doc[field.name]
    const here = joinPath(path, field.name)
    if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
      add(rowIds({ doc: value, fields: field.flattenedFields, path: here }))
    } else if (field.type === 'array' && Array.isArray(value)) {
      for (const row of value.filter(isRecord)) {
        if (typeof row.id === 'string') add(new Map([[here, [row.id]]]))
        add(rowIds({ doc: row, fields: field.flattenedFields, path: here }))
      }
    }
  }
  return found
}
