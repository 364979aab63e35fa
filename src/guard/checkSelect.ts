import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isPublicCollection } from './isPublicCollection.js'
import { isShownField } from './isShownField.js'
import { isRecord } from '../values/isRecord.js'
import { QueryRefused } from './QueryRefused.js'

export type CheckSelectArgs = {
  collection: SanitizedCollectionConfig
  parameter: string
  path?: string
  select: unknown
}

const ALWAYS_THERE = new Set(['_locale', '_status', 'id'])

const childrenOf = (field: FlattenedField | undefined): FlattenedField[] | undefined => {
  if (field?.type === 'group' || field?.type === 'tab' || field?.type === 'array') return field.flattenedFields
  return undefined
}

const checkFields = (args: CheckSelectArgs & { fields: FlattenedField[]; path: string }): void => {
  const { fields, parameter, path, select } = args
  const refuse = (at: string, message: string): never => {
    throw new QueryRefused({ message: `${at} ${message}.`, parameter, path: at })
  }
  if (!isRecord(select)) return refuse(path, 'must name fields, each with true or false')
  for (const [name, value] of Object.entries(select)) {
    const here = `${path}.${name}`
    const field = fields.find((candidate) => candidate.name === name)
    if (!ALWAYS_THERE.has(name) && !(field && isShownField(field))) refuse(here, 'is not a field to select')
    if (typeof value === 'boolean') continue
    if (field?.type === 'blocks' && isRecord(value)) {
      for (const [slug, inner] of Object.entries(value)) {
        const block = field.blocks.find((candidate) => candidate.slug === slug)
        if (!block) refuse(`${here}.${slug}`, 'is not a block to select')
        else if (typeof inner !== 'boolean')
          checkFields({ ...args, fields: block.flattenedFields, path: `${here}.${slug}`, select: inner })
      }
      continue
    }
    const children = childrenOf(field)
    if (!children) refuse(here, 'must be true or false')
    else checkFields({ ...args, fields: children, path: here, select: value })
  }
}

/**
 * Checks a selection of fields of the public.
 *
 * @throws QueryRefused in the same words for a hidden field as for none.
 */
export const checkSelect = ({ path = 'select', ...args }: CheckSelectArgs): void => {
  if (!isPublicCollection(args.collection)) {
    throw new QueryRefused({ message: `${path} has no fields to select.`, parameter: args.parameter, path })
  }
  checkFields({ ...args, fields: args.collection.flattenedFields, path })
}
