import type { CollectionSlug, FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isPublicCollection } from './isPublicCollection.js'
import { isPublicField } from './isPublicField.js'

export type Collections = Record<CollectionSlug, { config: SanitizedCollectionConfig }>

export type FoundField = {
  /** Undefined for `id`. */
  field: FlattenedField | undefined
  /** Relations passed on the way. */
  hops: number
  /** Paths of the lists on the way, the field itself where it has many values. */
  lists: string[]
  /** The collection that the field belongs to. */
  owner: SanitizedCollectionConfig
}

type FindFieldArgs = {
  collection: SanitizedCollectionConfig
  collections: Collections
  fields: FlattenedField[]
  path: string
}

const SCALARS = new Set(['checkbox', 'date', 'email', 'number', 'radio', 'select', 'text', 'textarea'])

type Step = Omit<FoundField, 'field'> & { fields: FlattenedField[]; rest: string[]; walked: string[] }

const found = ({ hops, lists, owner }: Step, field: FlattenedField | undefined): FoundField => ({
  field,
  hops,
  lists,
  owner,
})

const enter = (step: Step, collections: Collections): FoundField | undefined => {
  const [name = '', ...rest] = step.rest
  if (name === 'id' && rest.length === 0 && step.hops === 0 && step.walked.length === 0) return found(step, undefined)
  const field = step.fields.find((candidate) => candidate.name === name)
  if (!field || !isPublicField(field)) return undefined
  const walked = [...step.walked, name]
  const lists = 'hasMany' in field && field.hasMany === true ? [...step.lists, walked.join('.')] : step.lists
  const next: Step = { ...step, lists, rest, walked }
  if (field.type === 'group' || field.type === 'tab')
    return enter({ ...next, fields: field.flattenedFields }, collections)
  if (field.type === 'array') {
    // The ids of rows are the database's own business.
    if (rest[0] === 'id') return undefined
    return enter({ ...next, fields: field.flattenedFields, lists: [...lists, walked.join('.')] }, collections)
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const related = typeof field.relationTo === 'string' ? collections[field.relationTo]?.config : undefined
    if (!related || !isPublicCollection(related)) return undefined
    if (rest.length === 0) return found(next, field)
    if (step.hops === 1) return undefined
    return enter({ ...next, fields: related.flattenedFields, hops: 1, owner: related }, collections)
  }
  return rest.length === 0 && SCALARS.has(field.type) ? found(next, field) : undefined
}

/** The field at a dotted path, if the public may ask about it: readable by all, at most one relation away. */
export const findField = ({ collection, collections, fields, path }: FindFieldArgs): FoundField | undefined =>
  isPublicCollection(collection)
    ? enter({ fields, hops: 0, lists: [], owner: collection, rest: path.split('.'), walked: [] }, collections)
    : undefined
