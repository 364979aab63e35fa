import type { PayloadRequest, SelectType, Where } from 'payload'

import { appendVersionToQueryKey } from 'payload'

import { isolatedRequest } from './isolatedRequest.js'
import type { Stored } from './values.js'

type LoadStoredArgs = {
  collection: string
  /** The latest versions, of what was never published too. */
  draft?: boolean
  /** Names of fields; those that the collection does not have are left out. */
  fields: readonly string[]
  req: PayloadRequest
  where?: Where | undefined
}

/**
 * Documents as they are stored, with every language in them: one call of the database however many there are,
 * which sees what the transaction of the request has written. Nothing is checked or hidden.
 */
export const loadStored = async ({
  collection,
  draft = false,
  fields,
  req,
  where,
}: LoadStoredArgs): Promise<Stored[]> => {
  const { db } = req.payload
  const config = req.payload.collections[collection]?.config
  if (!config) throw new Error(`There is no collection "${collection}".`)
  const names = new Set(config.flattenedFields.map(({ name }) => name))
  const select: SelectType = Object.fromEntries(
    ['createdAt', 'deletedAt', '_status', ...fields].filter((name) => names.has(name)).map((name) => [name, true]),
  )
  const args = { collection, joins: {}, limit: 0, pagination: false, req: isolatedRequest(req), sort: 'id' }
  if (!draft) return (await db.find<Stored & { id: string }>({ ...args, select, ...(where && { where }) })).docs
  const { docs } = await db.queryDrafts<Stored & { id: string }>({
    ...args,
    select: { parent: true, version: select },
    ...(where && { where: appendVersionToQueryKey(where) }),
  })
  return docs
}
