import type { FlattenedField } from 'payload'

import type { Finding } from '../findings.js'

import { rowFields } from '../body/rowFields.js'
import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'
import { MESSAGES } from '../messages.js'
import { leafKind } from './leafKind.js'

type CheckKindsArgs = { data: Record<string, unknown>; fields: FlattenedField[]; path?: string }

const ROW_ID = /^[\w-]{1,64}$/

const rowFindings = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  value: unknown,
  path: string,
): Finding[] => {
  // The panel's form writes an empty list as 0.
  if (value === undefined || value === 0) return []
  if (!Array.isArray(value)) return [{ message: MESSAGES.listExpected, path }]
  const ids = value.map((row: unknown) => (isRecord(row) ? row.id : undefined))
  return value.flatMap((row: unknown, index): Finding[] => {
    const here = joinPath(path, index)
    if (!isRecord(row)) return [{ message: MESSAGES.groupExpected, path: here }]
    const fields = rowFields(field, row)
    if (!fields) return [{ message: MESSAGES.unknownBlock, path: joinPath(here, 'blockType') }]
    const { blockName, id } = row
    const isSet = id !== undefined && id !== null
    return [
      ...(isSet && !(typeof id === 'string' && ROW_ID.test(id))
        ? [{ message: MESSAGES.textExpected, path: joinPath(here, 'id') }]
        : []),
      ...(isSet && ids.indexOf(id) < index ? [{ message: MESSAGES.rowIdRepeated, path: joinPath(here, 'id') }] : []),
      ...(['object', 'number', 'boolean'].includes(typeof blockName) && blockName !== null
        ? [{ message: MESSAGES.textExpected, path: joinPath(here, 'blockName') }]
        : []),
      ...checkKinds({ data: row, fields, path: here }),
    ]
  })
}

/**
 * Every value in a body, in one language, that is not of its field's kind. Pure: says nothing of required fields,
 * bounds or references, and leaves alone what the body does not name.
 */
export const checkKinds = ({ data, fields, path = '' }: CheckKindsArgs): Finding[] =>
  fields.flatMap((field) => {
    if (!Object.hasOwn(data, field.name)) return []
    const value = data[field.name]
    const here = joinPath(path, field.name)
    if (field.type === 'array' || field.type === 'blocks') return rowFindings(field, value, here)
    if (field.type !== 'group' && field.type !== 'tab') return leafKind(field, value, here)
    if (value === null || value === undefined) return []
    return isRecord(value)
      ? checkKinds({ data: value, fields: field.flattenedFields, path: here })
      : [{ message: MESSAGES.groupExpected, path: here }]
  })
