import type { CollectionSlug, FlattenedField } from 'payload'

import type { Collections } from './findField.js'

type Walk = { collections: Collections; fields: FlattenedField[]; path: string }

export type WalkedPath = { field: FlattenedField | undefined; hops: number }

/** How many relations a dotted path passes, and the field it ends at where it ends at one. */
export const walkPath = ({ collections, fields, path }: Walk): WalkedPath => {
  let current = fields
  let field: FlattenedField | undefined
  let hops = 0
  const segments = path.split('.')
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    const match = current.find(({ name }) => name === segment)
    // A language after a field, a key of JSON, the `value` of a relation to several collections.
    if (!match) return { field: undefined, hops }
    field = match
    if (match.type === 'relationship' || match.type === 'upload' || match.type === 'join') {
      const target = match.type === 'join' ? match.collection : match.relationTo
      if (!isLast) hops += 1
      if (typeof target !== 'string') return { field: undefined, hops }
      current = collections[target as CollectionSlug]?.config.flattenedFields ?? []
    } else if (match.type === 'blocks') {
      current = match.blocks.flatMap((block) => block.flattenedFields)
    } else if ('flattenedFields' in match) {
      current = match.flattenedFields
    } else {
      return { field: isLast ? match : undefined, hops }
    }
  }
  return { field, hops }
}
