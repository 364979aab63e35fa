import type { PaginatedDocs } from 'payload'

import { findOperation } from 'payload'

import type { FindCoveringArgs } from '../ask/findCovering.js'

import { findCovering } from '../ask/findCovering.js'
import { restricting } from '../ask/restriction.js'

type FindCoveringListArgs = FindCoveringArgs & {
  fallbackLocale?: unknown
  limit?: unknown
  page?: unknown
  pagination?: unknown
  sort?: unknown
}

/** The list that Payload’s own query gives, kept to what is asked for; relations are resolved by their fields. */
export const findCoveringList = async ({
  fallbackLocale,
  limit,
  page,
  pagination,
  sort,
  ...asked
}: FindCoveringListArgs): Promise<PaginatedDocs> => {
  const { ask, where } = await findCovering(asked)
  const collection = ask.req.payload.collections[ask.settings.projects]
  if (!collection) throw new Error(`There is no collection "${ask.settings.projects}".`)
  const req = restricting(ask.req, where)
  if (ask.locale !== undefined) req.locale = ask.locale
  if (typeof fallbackLocale === 'string') req.fallbackLocale = fallbackLocale
  return findOperation({
    collection,
    depth: 0,
    draft: ask.isDraft,
    limit: limit as number | undefined,
    overrideAccess: false,
    page: page as number | undefined,
    pagination: pagination as boolean | undefined,
    req,
    sort: typeof sort === 'string' ? sort.split(',') : undefined,
  })
}
