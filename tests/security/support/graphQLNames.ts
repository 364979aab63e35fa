import { formatNames, type SanitizedCollectionConfig } from 'payload'

export type GraphQLNames = { count: string; plural: string; singular: string; versions: string }

/** What the operations of a collection are called; undefined where it has none. */
export const graphQLNames = ({ graphQL, slug }: SanitizedCollectionConfig): GraphQLNames | undefined => {
  if (graphQL === false) return undefined
  const names = formatNames(slug)
  const singular = graphQL?.singularName ?? names.singular.replaceAll(' ', '')
  const plural = graphQL?.pluralName ?? names.plural.replaceAll(' ', '')
  return { count: `count${plural}`, plural, singular, versions: `versions${plural}` }
}
