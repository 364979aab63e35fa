import type { SanitizedCollectionConfig, Where } from 'payload'

import type { QueryContext } from './QueryContext.js'

import { SOURCE_LOCALE } from '../config/localization.js'
import { BOUNDS } from './bounds.js'
import { findField, type FoundField } from './findField.js'
import { isRecord } from '../values/isRecord.js'
import { isTranslated } from './isTranslated.js'
import { isPlain, operatorsOf } from './operatorsOf.js'
import { publishedIn } from './publishedIn.js'
import { QueryRefused } from './QueryRefused.js'
import { readBoolean, readValue } from './readValue.js'

export type TermArgs = {
  collection: SanitizedCollectionConfig
  constraint: unknown
  context: QueryContext
  /** The key of the filter, a dotted path; GraphQL writes its dots as `__`. */
  key: string
  parameter: string
  /** The path of the filter as the client wrote it, for refusals. */
  path: string
}

export type ReadTerm = { lists: string[]; terms: number; where: Where }

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

const isNull = (value: unknown): boolean => value === null || value === 'null'

const readOperand = (args: TermArgs & { found: FoundField; operator: string; value: unknown }): unknown => {
  const { context, found, operator, parameter, value } = args
  const path = `${args.path}.${operator}`
  const refuse = (message: string): never => {
    throw new QueryRefused({ message: `${path} ${message}.`, parameter, path })
  }
  const read = (one: unknown): unknown => {
    const result = readValue({ field: found.field, isMongo: context.isMongo, maxText: BOUNDS.text, value: one })
    return 'problem' in result ? refuse(result.problem) : result.value
  }
  if (operator === 'exists') {
    const result = readBoolean(value)
    return 'problem' in result ? refuse(result.problem) : result.value
  }
  if (operator === 'in') {
    const items = listOf(value)
    if (items.length === 0 || items.length > BOUNDS.items) return refuse(`takes 1 to ${String(BOUNDS.items)} values`)
    return items.map(read)
  }
  if ((operator === 'equals' || operator === 'not_equals') && isNull(value) && isPlain(found)) return null
  const one = read(value)
  // On SQLite they stand for any text, on MongoDB for themselves.
  if ((operator === 'like' || operator === 'contains') && /[%_]/.test(String(one))) return refuse('takes no % and no _')
  return one
}

const NOTHING: Where = { id: { in: [] } }

/** A document that the reader may not see is one that nothing points to. */
const amongReadable = (
  found: FoundField,
  context: QueryContext,
  where: { name: string; operand: unknown; operator: string },
): Where => {
  const { name, operand, operator } = where
  const asked = { [name]: { [operator]: operand } } as Where
  const { field } = found
  const isRelation = field?.type === 'relationship' || field?.type === 'upload'
  if (!isRelation || operator === 'exists' || operand === null) return asked
  const ids = listOf(operand).map(String)
  const collection = String(field.relationTo)
  for (const id of ids) context.onRelation?.(collection, id)
  const readable = ids.filter((id) => context.isReadable?.(collection, id) ?? true)
  if (readable.length === 0) return NOTHING
  return operator === 'in' ? { [name]: { in: readable } } : asked
}

/** One field of a filter with its operators, its values read, and the proof that the text it asks about is published. */
export const readTerm = (args: TermArgs): ReadTerm => {
  const { collection, constraint, context, key, parameter, path } = args
  const name = key.replaceAll('__', '.')
  const found = findField({
    collection,
    collections: context.collections,
    fields: collection.flattenedFields,
    path: name,
  })
  if (!found) throw new QueryRefused({ message: `${path} is not a field to filter by.`, parameter, path })
  const operators = isRecord(constraint) ? Object.entries(constraint) : []
  if (operators.length === 0)
    throw new QueryRefused({ message: `${path} needs an operator and a value.`, parameter, path })
  const allowed = operatorsOf(found)
  const constraints = operators.map(([operator, value]) => {
    if (!allowed.includes(operator)) {
      throw new QueryRefused({
        message: `${path} can be compared with ${allowed.join(', ')}.`,
        parameter,
        path: `${path}.${operator}`,
      })
    }
    return amongReadable(found, context, { name, operand: readOperand({ ...args, found, operator, value }), operator })
  })
  const isProofNeeded = isTranslated(found) && !context.seesDrafts
  if (isProofNeeded && found.hops > 0 && context.locale !== SOURCE_LOCALE) {
    throw new QueryRefused({ message: `${path} can be filtered by in ${SOURCE_LOCALE} only.`, parameter, path })
  }
  const proof = isProofNeeded && found.hops === 0 ? [publishedIn(context.locale)] : []
  const parts = [...constraints, ...proof]
  const [only] = parts
  return {
    lists: operators.flatMap(() => found.lists),
    terms: operators.length,
    where: only && parts.length === 1 ? only : { and: parts },
  }
}
