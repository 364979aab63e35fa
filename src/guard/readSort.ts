import type { SanitizedCollectionConfig } from 'payload'

import type { QueryContext } from './QueryContext.js'

import { SOURCE_LOCALE } from '../config/localization.js'
import { BOUNDS } from './bounds.js'
import { findField } from './findField.js'
import { isTranslated } from './isTranslated.js'
import { QueryRefused } from './QueryRefused.js'

export type ReadSortArgs = {
  collection: SanitizedCollectionConfig
  context: QueryContext
  /** How many fields, one after the other. */
  max?: number
  parameter: string
  path?: string
  sort: unknown
}

/** The order asked for, and whether it is that of the French texts, which only published ones may decide. */
export type ReadSort = { isByFrenchText: boolean; sort: string[] }

const listOf = (sort: unknown): unknown[] =>
  Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [sort]

/**
 * Reads an order of the public. Lists in another language come in the order of the French texts:
 * every document has one, and the order of texts still being translated would betray them.
 *
 * @throws QueryRefused
 */
export const readSort = ({
  collection,
  context,
  max = BOUNDS.sorts,
  parameter,
  path = parameter,
  sort,
}: ReadSortArgs): ReadSort => {
  const items = listOf(sort)
  if (items.length > max) {
    throw new QueryRefused({ message: `${path} takes at most ${String(max)} of its fields.`, parameter, path })
  }
  let isByFrenchText = false
  const read = items.map((item) => {
    const [, sign = '', name = ''] = typeof item === 'string' ? (/^(-?)([\w.]{1,100})$/.exec(item) ?? []) : []
    const field = name.replaceAll('__', '.')
    const found = findField({
      collection,
      collections: context.collections,
      fields: collection.flattenedFields,
      path: field,
    })
    const isRelation = found?.field?.type === 'relationship' || found?.field?.type === 'upload'
    if (!found || found.hops > 0 || found.lists.length > 0 || isRelation) {
      throw new QueryRefused({ message: `${path} names a field that lists cannot be sorted by.`, parameter, path })
    }
    if (!isTranslated(found) || context.seesDrafts || context.locale === SOURCE_LOCALE) return `${sign}${field}`
    isByFrenchText = true
    return `${sign}${field}.${SOURCE_LOCALE}`
  })
  return { isByFrenchText, sort: read }
}
