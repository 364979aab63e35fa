import type { JoinQuery, SanitizedCollectionConfig } from 'payload'

import type { QueryContext } from './QueryContext.js'

import { SOURCE_LOCALE } from '../config/localization.js'
import { BOUNDS } from './bounds.js'
import { isRecord } from '../values/isRecord.js'
import { publishedIn } from './publishedIn.js'
import { QueryRefused } from './QueryRefused.js'
import { readSort } from './readSort.js'
import { readWhere } from './readWhere.js'
import { readWhole } from './readWhole.js'

export type ReadJoinsArgs = { collection: SanitizedCollectionConfig; context: QueryContext; joins: unknown }

type FoundJoin = { on: string; related: SanitizedCollectionConfig }

const joinAt = ({ collection, context }: ReadJoinsArgs, path: string): FoundJoin | undefined => {
  for (const [slug, joins] of Object.entries(collection.joins)) {
    const join = joins.find(({ joinPath }) => joinPath === path)
    const related = context.collections[slug]?.config
    if (join && related) return { on: join.field.on, related }
  }
  return undefined
}

/**
 * Reads what the public asks of the lists of related documents.
 *
 * @throws QueryRefused
 */
export const readJoins = ({ collection, context, joins }: ReadJoinsArgs): JoinQuery => {
  const parameter = 'joins'
  if (!isRecord(joins)) throw new QueryRefused({ message: 'joins must name lists of related documents.', parameter })
  const read = Object.entries(joins).map(([name, query]) => {
    const path = `joins.${name}`
    const found = joinAt({ collection, context, joins }, name)
    if (!found) throw new QueryRefused({ message: `${path} is not a list of related documents.`, parameter, path })
    if (query === false) return [name, false] as const
    if (!isRecord(query))
      throw new QueryRefused({ message: `${path} must be false, or hold what to list.`, parameter, path })
    const { on, related } = found
    const order =
      query.sort === undefined
        ? undefined
        : readSort({ collection: related, context, max: 1, parameter, path: `${path}.sort`, sort: query.sort })
    const where =
      query.where === undefined
        ? undefined
        : readWhere({
            collection: related,
            context,
            joinedOn: on,
            parameter,
            path: `${path}.where`,
            where: query.where,
          })
    const proof = order?.isByFrenchText ? [publishedIn(SOURCE_LOCALE)] : []
    const conditions = [...(where ? [where] : []), ...proof]
    return [
      name,
      {
        ...query,
        limit: readWhole({ max: BOUNDS.limit, min: 1, parameter, path: `${path}.limit`, value: query.limit }),
        page: readWhole({ max: BOUNDS.page, min: 1, parameter, path: `${path}.page`, value: query.page }),
        sort: order?.sort[0],
        where: conditions.length === 0 ? undefined : { and: conditions },
      },
    ] as const
  })
  return Object.fromEntries(read) as JoinQuery
}
