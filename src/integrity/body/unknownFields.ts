import type { FlattenedField } from 'payload'

import type { Finding } from '../findings.js'

import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'
import { MESSAGES } from '../messages.js'
import { rowFields } from './rowFields.js'
import { isHidden } from './systemFields.js'

type UnknownFieldsArgs = {
  data: Record<string, unknown>
  fields: FlattenedField[]
  /** Names that are known beside the fields. */
  known: ReadonlySet<string>
  path?: string
}

const ROW_NAMES = { array: new Set(['id']), blocks: new Set(['blockName', 'blockType', 'id']) }
const NONE: ReadonlySet<string> = new Set()

const below = (field: FlattenedField, value: unknown, path: string): Finding[] => {
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
    return unknownFields({ data: value, fields: field.flattenedFields, known: NONE, path })
  }
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) => {
    const fields = rowFields(field, row)
    return isRecord(row) && fields
      ? unknownFields({ data: row, fields, known: ROW_NAMES[field.type], path: joinPath(path, index) })
      : []
  })
}

/** Every name in a body that is no field where it stands, in groups, rows and blocks too. */
export const unknownFields = ({ data, fields, known, path = '' }: UnknownFieldsArgs): Finding[] => {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.entries(data).flatMap(([name, value]) => {
    const here = joinPath(path, name)
    if (known.has(name)) return []
    const field = byName.get(name)
    if (!field || isHidden(field)) return [{ message: MESSAGES.unknownField, path: here }]
    return below(field, value, here)
  })
}
