import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { buildVersionCollectionFields } from 'payload'

import type { ReadArgs } from './guardPublicRead.js'

import { checkStaffSort } from './checkStaffSort.js'
import { checkStaffWhere } from './checkStaffWhere.js'
import { isRecord } from '../values/isRecord.js'
import { QueryRefused } from './QueryRefused.js'

type GuardStaffQueryArgs = {
  args: ReadArgs
  collection: SanitizedCollectionConfig
  isWrite: boolean
  req: PayloadRequest
}

const known = new WeakMap<SanitizedCollectionConfig, FlattenedField[]>()

/** Fields of the documents, then those of their versions, which are read through the same hook. */
const fieldsOf = (collection: SanitizedCollectionConfig, req: PayloadRequest): FlattenedField[] => {
  const kept = known.get(collection)
  if (kept) return kept
  const versioned = collection.versions ? buildVersionCollectionFields(req.payload.config, collection, true) : []
  const fields = [...collection.flattenedFields, ...versioned]
  known.set(collection, fields)
  return fields
}

/**
 * Checks the filters and orders of the team: what would end the process, reach more documents than it says, or is no value of the field.
 *
 * @throws QueryRefused
 */
export const guardStaffQuery = ({ args, collection, isWrite, req }: GuardStaffQueryArgs): void => {
  const { collections } = req.payload
  const isMongo = req.payload.db.name === 'mongoose'
  const fields = fieldsOf(collection, req)
  const terms = args.where
    ? checkStaffWhere({ collections, fields, isMongo, isWrite, parameter: 'where', where: args.where })
    : 0
  if (isWrite && args.id === undefined && terms === 0) {
    throw new QueryRefused({ message: 'where must say which documents are meant.', parameter: 'where' })
  }
  if (args.sort !== undefined && args.sort !== null)
    checkStaffSort({ collections, fields, parameter: 'sort', sort: args.sort })
  if (!isRecord(args.joins)) return
  for (const [name, join] of Object.entries(args.joins)) {
    const slug = Object.entries(collection.joins).find(([, joins]) =>
      joins.some(({ joinPath }) => joinPath === name),
    )?.[0]
    const related = slug ? collections[slug]?.config.flattenedFields : undefined
    if (!related || !isRecord(join)) continue
    if (join.where)
      checkStaffWhere({ collections, fields: related, isMongo, isWrite: false, parameter: 'joins', where: join.where })
    if (join.sort) checkStaffSort({ collections, fields: related, parameter: 'joins', sort: join.sort })
  }
}
