import type { PayloadRequest, SanitizedCollectionConfig, SelectIncludeType, Where } from 'payload'

import { appendVersionToQueryKey } from 'payload'

import { isolatedRequest } from './isolatedRequest.js'
import type { Stored } from './values.js'

type LoadStoredArgs = {
  collection: string
  /** The latest versions, of what was never published too. */
  draft?: boolean
  /** Names of fields; those that the collection does not have are left out. Without names, whole documents. */
  fields?: readonly string[]
  req: PayloadRequest
  where?: Where | undefined
}

const ALWAYS = ['createdAt', 'deletedAt', '_status']

const selectOf = ({ flattenedFields }: SanitizedCollectionConfig, fields: readonly string[]): SelectIncludeType => {
  const names = new Set(flattenedFields.map(({ name }) => name))
  return Object.fromEntries([...ALWAYS, ...fields].filter((name) => names.has(name)).map((name) => [name, true]))
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
  const select = fields && selectOf(config, fields)
  const args = { collection, joins: {}, limit: 0, pagination: false, req: isolatedRequest(req), sort: 'id' }
  if (!draft)
    return (await db.find<Stored & { id: string }>({ ...args, ...(select && { select }), ...(where && { where }) }))
      .docs
  const { docs } = await db.queryDrafts<Stored & { id: string }>({
    ...args,
    ...(select && { select: { parent: true, version: select } }),
    ...(where && { where: appendVersionToQueryKey(where) }),
  })
  return docs
}
