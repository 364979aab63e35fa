import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { FILE_FIELDS } from '../../../src/media/fileFields.js'

export type Leaf = {
  /** A body that sets this field alone, the rows and groups around it included. */
  body: (value: unknown) => Record<string, unknown>
  field: FlattenedField
  path: string
}

const WRITTEN_BY_THE_SYSTEM = new Set(['_locale', 'createdAt', 'deletedAt', 'id', 'slugHistory', 'updatedAt'])

const within = (name: string, isList: boolean, leaf: Leaf): Leaf => ({
  body: (value) => ({ [name]: isList ? [leaf.body(value)] : leaf.body(value) }),
  field: leaf.field,
  path: `${name}.${leaf.path}`,
})

/** Every field of one kind that a body may set, wherever it stands. */
export const leavesOf = (fields: FlattenedField[], isMeant: (field: FlattenedField) => boolean): Leaf[] =>
  fields.flatMap((field): Leaf[] => {
    if (WRITTEN_BY_THE_SYSTEM.has(field.name) || ('virtual' in field && field.virtual)) return []
    if (isMeant(field)) return [{ body: (value) => ({ [field.name]: value }), field, path: field.name }]
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) =>
        leavesOf(block.flattenedFields, isMeant).map((leaf) =>
          within(field.name, true, { ...leaf, body: (value) => ({ blockType: block.slug, ...leaf.body(value) }) }),
        ),
      )
    if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') return []
    return leavesOf(field.flattenedFields, isMeant).map((leaf) => within(field.name, field.type === 'array', leaf))
  })

/** The same for a collection; what is kept of a file is the server's, whatever a body says. */
export const leavesOfCollection = (
  { flattenedFields, upload }: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'upload'>,
  isMeant: (field: FlattenedField) => boolean,
): Leaf[] =>
  leavesOf(flattenedFields, isMeant).filter(
    ({ path }) => !upload || !FILE_FIELDS.some((name) => name === path.split('.')[0]),
  )
