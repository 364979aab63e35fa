import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, SelectIncludeType, Where } from 'payload'

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

/** Rows field by field: of rows chosen as a whole, SQLite leaves out the relationships of versions that name several documents. */
const chosen = (field: FlattenedField): SelectIncludeType | true =>
  field.type === 'array' ? Object.fromEntries(field.flattenedFields.map((own) => [own.name, chosen(own)])) : true

const selectOf = ({ flattenedFields }: SanitizedCollectionConfig, fields: readonly string[]): SelectIncludeType => {
  const known = new Map(flattenedFields.map((field) => [field.name, field]))
  return Object.fromEntries(
    [...ALWAYS, ...fields].flatMap((name) => {
      const field = known.get(name)
      return field ? [[name, chosen(field)]] : []
    }),
  )
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
