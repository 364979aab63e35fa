import type { SanitizedCollectionConfig, Where } from 'payload'

import type { QueryContext } from './QueryContext.js'

import { BOUNDS } from './bounds.js'
import { isRecord } from '../values/isRecord.js'
import { QueryRefused } from './QueryRefused.js'
import { readTerm } from './readTerm.js'

export type ReadWhereArgs = {
  collection: SanitizedCollectionConfig
  context: QueryContext
  /** A list that the query already compares: the relation of a join. */
  joinedOn?: string
  parameter: string
  path?: string
  where: unknown
}

type Counts = Map<string, number>
type Part = { lists: Counts; terms: number; where: Where }

const merge = (parts: Part[], pick: (a: number, b: number) => number): Counts => {
  const counts: Counts = new Map()
  for (const { lists } of parts) for (const [list, count] of lists) counts.set(list, pick(counts.get(list) ?? 0, count))
  return counts
}

const sum = (a: number, b: number): number => a + b

const readPart = (args: ReadWhereArgs & { level: number; path: string }): Part => {
  const { level, parameter, path, where } = args
  const refuse = (message: string, at = path): never => {
    throw new QueryRefused({ message: `${at} ${message}.`, parameter, path: at })
  }
  if (!isRecord(where)) return refuse('must hold fields with an operator')
  if (level > BOUNDS.levels) return refuse(`holds and/or more than ${String(BOUNDS.levels)} deep`)
  const parts = Object.entries(where).map(([key, constraint]): Part => {
    const here = `${path}.${key}`
    const logic = key.toLowerCase()
    if (logic !== 'and' && logic !== 'or') {
      const { lists, terms, where: term } = readTerm({ ...args, constraint, key, path: here })
      return {
        lists: merge(
          lists.map((list) => ({ lists: new Map([[list, 1]]), terms: 0, where: {} })),
          sum,
        ),
        terms,
        where: term,
      }
    }
    if (!Array.isArray(constraint) || constraint.length === 0) return refuse('must be a list', here)
    const items = constraint.map((item: unknown, index) =>
      readPart({ ...args, level: level + 1, path: `${here}.${String(index)}`, where: item }),
    )
    return {
      lists: merge(items, logic === 'and' ? sum : Math.max),
      terms: items.reduce((total, { terms }) => total + terms, 0),
      where: { [logic]: items.map((item) => item.where) },
    }
  })
  const terms = parts.reduce((total, part) => total + part.terms, 0)
  if (terms > BOUNDS.terms) return refuse(`has more than ${String(BOUNDS.terms)} conditions`)
  const [first, ...others] = parts
  if (!first) return { lists: new Map(), terms: 0, where: {} }
  return {
    lists: merge(parts, sum),
    terms,
    where: others.length === 0 ? first.where : { and: parts.map((part) => part.where) },
  }
}

/**
 * Reads a filter of the public: fields it may see, operators that mean the same on both databases, values of the right kind.
 * Two conditions on one list are refused: SQLite asks for one row that meets both, MongoDB for one row each.
 *
 * @throws QueryRefused naming the path and what it may hold.
 */
export const readWhere = (args: ReadWhereArgs): Where => {
  const path = args.path ?? args.parameter
  const { lists, where } = readPart({ ...args, level: 0, path })
  for (const [list, count] of lists) {
    const isJoined = args.joinedOn !== undefined && (args.joinedOn === list || args.joinedOn.startsWith(`${list}.`))
    if (count + (isJoined ? 1 : 0) > 1) {
      throw new QueryRefused({
        message: `${path} compares ${list} more than once; use in, or or.`,
        parameter: args.parameter,
        path: `${path}.${list}`,
      })
    }
  }
  return where
}
