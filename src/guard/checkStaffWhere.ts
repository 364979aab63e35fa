import type { FlattenedField } from 'payload'

import type { Collections } from './findField.js'

import { STAFF_BOUNDS } from './bounds.js'
import { isRecord } from '../values/isRecord.js'
import { QueryRefused } from './QueryRefused.js'
import { readValue } from './readValue.js'
import { walkPath } from './walkPath.js'

export type CheckStaffWhereArgs = {
  collections: Collections
  fields: FlattenedField[]
  isMongo: boolean
  /** A filter that changes documents: an empty value, which the panel sends while one is being typed, is refused. */
  isWrite: boolean
  parameter: string
  where: unknown
}

/** They end a request with a 500 on SQLite. */
const UNSERVED = new Set(['all', 'intersects', 'near', 'within'])
const LISTED = new Set(['in', 'not_in'])
const TYPED = new Set(['checkbox', 'date', 'number', 'relationship', 'upload'])

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 'null'

const checkOperand = (
  args: CheckStaffWhereArgs & {
    field: FlattenedField | undefined
    isID: boolean
    operator: string
    path: string
    value: unknown
  },
): void => {
  const { field, isID, isMongo, isWrite, operator, parameter, path, value } = args
  const refuse = (message: string): never => {
    throw new QueryRefused({ message: `${path} ${message}.`, parameter, path })
  }
  if (UNSERVED.has(operator)) refuse('is an operator that is not served')
  const items = Array.isArray(value)
    ? value
    : LISTED.has(operator) && typeof value === 'string'
      ? value.split(',')
      : [value]
  if (items.length > STAFF_BOUNDS.items) refuse(`takes at most ${String(STAFF_BOUNDS.items)} values`)
  for (const item of items as unknown[]) {
    if (isRecord(item)) {
      // A document of one of several collections is written as an object.
      if (
        field?.type === 'relationship' &&
        Array.isArray(field.relationTo) &&
        Object.values(item).every((part) => typeof part === 'string')
      )
        continue
      refuse('takes no object')
    }
    if (typeof item === 'string' && (item.length > STAFF_BOUNDS.text || item.includes('\u0000')))
      refuse('holds a value that no field has')
    if (operator === 'exists' || !(isID || (field && TYPED.has(field.type)))) continue
    // How the panel says all documents.
    if (isID && operator === 'not_equals' && item === '') continue
    if ((field?.type === 'relationship' || field?.type === 'upload') && typeof field.relationTo !== 'string') continue
    if (isEmpty(item) && !isID && !(isWrite && item === '')) continue
    const { min: _min, max: _max, ...unbounded } = { ...field } as FlattenedField & { max?: number; min?: number }
    const result = readValue({ field: isID ? undefined : unbounded, isMongo, maxText: STAFF_BOUNDS.text, value: item })
    if ('problem' in result) refuse(result.problem)
  }
}

const check = (args: CheckStaffWhereArgs & { level: number; path: string }): number => {
  const { collections, fields, level, parameter, path, where } = args
  const refuse = (message: string, at = path): never => {
    throw new QueryRefused({ message: `${at} ${message}.`, parameter, path: at })
  }
  if (!isRecord(where)) return refuse('must hold fields with an operator')
  if (level > STAFF_BOUNDS.levels) return refuse(`holds and/or more than ${String(STAFF_BOUNDS.levels)} deep`)
  let terms = 0
  for (const [key, constraint] of Object.entries(where)) {
    const here = `${path}.${key}`
    if (['and', 'or'].includes(key.toLowerCase())) {
      if (!Array.isArray(constraint)) return refuse('must be a list', here)
      for (const [index, item] of constraint.entries())
        terms += check({ ...args, level: level + 1, path: `${here}.${String(index)}`, where: item })
      continue
    }
    const isID = key === 'id' || key === '_id'
    const { field, hops } = walkPath({ collections, fields, path: key.replaceAll('__', '.') })
    // Deeper paths to a field that may not be read leave a rejection behind that ends the process.
    if (hops > 1) refuse('goes over more than one relation', here)
    if (!isRecord(constraint)) return refuse('needs an operator and a value', here)
    for (const [operator, value] of Object.entries(constraint)) {
      checkOperand({ ...args, field, isID, operator, path: `${here}.${operator}`, value })
      terms += 1
    }
  }
  if (terms > STAFF_BOUNDS.terms) return refuse(`has more than ${String(STAFF_BOUNDS.terms)} conditions`)
  return terms
}

/**
 * Checks a filter of the team, who may ask about every field that Payload lets them read; returns its number of conditions.
 *
 * @throws QueryRefused
 */
export const checkStaffWhere = (args: CheckStaffWhereArgs): number => check({ ...args, level: 0, path: args.parameter })
