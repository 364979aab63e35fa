import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import type { QueryContext } from './QueryContext.js'

import { seesDrafts } from '../access/seesDrafts.js'
import { isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { BOUNDS } from './bounds.js'
import { checkPopulate } from './checkPopulate.js'
import { checkSelect } from './checkSelect.js'
import { isPublicCollection } from './isPublicCollection.js'
import { publishedIn } from './publishedIn.js'
import { QueryRefused } from './QueryRefused.js'
import { readableIDs } from './readableIDs.js'
import { readJoins } from './readJoins.js'
import { readSort } from './readSort.js'
import { readWhere } from './readWhere.js'
import { readWhole } from './readWhole.js'

export type ReadArgs = {
  depth?: unknown
  field?: unknown
  id?: unknown
  joins?: unknown
  limit?: unknown
  page?: unknown
  pagination?: unknown
  populate?: unknown
  select?: unknown
  sort?: unknown
  where?: unknown
}

type GuardPublicReadArgs = { args: ReadArgs; collection: SanitizedCollectionConfig; req: PayloadRequest }

const NEWEST_FIRST = '-createdAt'

const contextOf = (req: PayloadRequest): QueryContext => {
  const locale = req.locale ?? SOURCE_LOCALE
  if (!isLocale(locale)) throw new QueryRefused({ message: 'locale must be one language.', parameter: 'locale' })
  return {
    collections: req.payload.collections,
    isMongo: req.payload.db.name === 'mongoose',
    locale,
    seesDrafts: seesDrafts({ req }),
  }
}

/** A list by default comes in an order that texts not yet published have no part in. */
const defaultSort = (collection: SanitizedCollectionConfig, context: QueryContext): string[] | undefined => {
  const sort = collection.defaultSort
  if (!sort || !isPublicCollection(collection)) return undefined
  return readSort({ collection, context, parameter: 'sort', sort }).isByFrenchText ? [NEWEST_FIRST] : undefined
}

const limitOf = (args: ReadArgs, isGraphQL: boolean): number | undefined => {
  const { limit, pagination } = args
  // A list of related documents in GraphQL comes through the Local API and asks for everything, or for one more than its limit.
  const isRelated = isGraphQL && 'currentDepth' in args
  if (isRelated && limit === 0) return BOUNDS.limit
  const read = readWhole({ max: BOUNDS.limit + (isRelated ? 1 : 0), min: 1, parameter: 'limit', value: limit })
  return read ?? (pagination === false ? BOUNDS.limit : undefined)
}

const readQuery = ({ args, collection, context, req }: GuardPublicReadArgs & { context: QueryContext }): ReadArgs => {
  const isGraphQL = req.payloadAPI === 'GraphQL'
  if (args.field !== undefined)
    throw new QueryRefused({ message: 'Distinct values are not served.', parameter: 'field' })
  readWhole({ max: BOUNDS.depth, min: 0, parameter: 'depth', value: args.depth })
  // A GraphQL selection is drawn from the query itself: what may not be read comes out empty.
  if (args.select !== undefined && !isGraphQL) checkSelect({ collection, parameter: 'select', select: args.select })
  if (args.populate !== undefined && !isGraphQL)
    checkPopulate({ collections: context.collections, populate: args.populate })
  const joins =
    args.joins === undefined || args.joins === false
      ? args.joins
      : readJoins({ collection, context, joins: args.joins })
  if (args.id !== undefined) return { ...args, joins }
  const where =
    args.where === undefined || args.where === null
      ? undefined
      : readWhere({ collection, context, parameter: 'where', where: args.where })
  const order =
    args.sort === undefined || args.sort === null
      ? undefined
      : readSort({ collection, context, parameter: 'sort', sort: args.sort })
  const proof = order?.isByFrenchText ? [publishedIn(SOURCE_LOCALE)] : []
  const conditions: Where[] = [...(where ? [where] : []), ...proof]
  return {
    ...args,
    joins,
    limit: limitOf(args, isGraphQL),
    page: readWhole({ max: BOUNDS.page, min: 1, parameter: 'page', value: args.page }),
    sort: order?.sort ?? defaultSort(collection, context),
    where: conditions.length > 1 ? { and: conditions } : conditions[0],
  }
}

/**
 * Reads everything the public may say about what it reads, whichever way it came; returns the arguments to go on with.
 *
 * @throws QueryRefused
 */
export const guardPublicRead = async ({ args, collection, req }: GuardPublicReadArgs): Promise<ReadArgs> => {
  const wanted = new Map<string, Set<string>>()
  const onRelation = (slug: string, id: string): void => {
    wanted.set(slug, (wanted.get(slug) ?? new Set()).add(id))
  }
  const context = contextOf(req)
  const read = readQuery({ args, collection, context: { ...context, onRelation }, req })
  if (wanted.size === 0) return read
  const readable = new Map<string, Set<string>>()
  for (const [slug, ids] of wanted) readable.set(slug, await readableIDs({ collection: slug, ids: [...ids], req }))
  return readQuery({
    args,
    collection,
    context: { ...context, isReadable: (slug, id) => readable.get(slug)?.has(id) === true },
    req,
  })
}
