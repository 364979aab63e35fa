import type { FlattenedField, SanitizedConfig } from 'payload'

export type HiddenPath = { collection: string; path: string[] }

const isHidden = (field: FlattenedField): boolean =>
  ['_status', 'deletedAt'].includes(field.name) ||
  ('hidden' in field && field.hidden === true) ||
  ('access' in field && field.access?.read !== undefined)

const below = (fields: FlattenedField[], path: string[]): string[][] =>
  fields.flatMap((field) => {
    const here = [...path, field.name]
    if (isHidden(field)) return [here]
    return 'flattenedFields' in field ? below(field.flattenedFields, here) : []
  })

/** Every field of every collection that the public may not ask about, from the configuration that runs. */
export const hiddenPaths = (config: SanitizedConfig): HiddenPath[] =>
  config.collections.flatMap(({ auth, flattenedFields, slug }) => {
    const isClosed = Boolean(auth) || slug.startsWith('payload-')
    const paths = isClosed ? flattenedFields.map(({ name }) => [name]) : below(flattenedFields, [])
    return paths.map((path) => ({ collection: slug, path }))
  })

export type Relation = { from: string; path: string; to: string }

const relationsBelow = (from: string, fields: FlattenedField[], path: string[]): Relation[] =>
  fields.flatMap((field): Relation[] => {
    const here = [...path, field.name]
    if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
      return [{ from, path: here.join('.'), to: field.relationTo }]
    }
    return 'flattenedFields' in field ? relationsBelow(from, field.flattenedFields, here) : []
  })

/** Every relation to one collection, with the collection it starts from. */
export const relations = (config: SanitizedConfig): Relation[] =>
  config.collections.flatMap(({ flattenedFields, slug }) => relationsBelow(slug, flattenedFields, []))

export type Join = { from: string; name: string; to: string }

export const joins = (config: SanitizedConfig): Join[] =>
  config.collections.flatMap((collection) =>
    Object.entries(collection.joins).flatMap(([to, list]) =>
      list.map(({ joinPath }) => ({ from: collection.slug, name: joinPath, to })),
    ),
  )
