import type { FlattenedField } from 'payload'

import type { Collections } from './findField.js'

import { QueryRefused } from './QueryRefused.js'
import { walkPath } from './walkPath.js'

export type CheckStaffSortArgs = {
  collections: Collections
  fields: FlattenedField[]
  parameter: string
  sort: unknown
}

/** @throws QueryRefused for an order that goes over more than one relation, or is none. */
export const checkStaffSort = ({ collections, fields, parameter, sort }: CheckStaffSortArgs): void => {
  const items: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [sort]
  for (const item of items) {
    const name =
      typeof item === 'string' && item.length <= 200 ? item.replace(/^-/, '').replaceAll('__', '.') : undefined
    if (name === undefined || walkPath({ collections, fields, path: name }).hops > 1) {
      throw new QueryRefused({ message: `${parameter} names a field that lists cannot be sorted by.`, parameter })
    }
  }
}
