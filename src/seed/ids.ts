/** Ids of what the seed has made or found, by collection and by the key of the seed document (domains: by code). */
export type SeedIds = Record<string, Map<string, string>>

/** @throws Error when the content names something that the seed did not make. */
export const idOf = (ids: SeedIds, collection: string, key: string): string => {
  const id = ids[collection]?.get(key)
  if (id === undefined) throw new Error(`The demonstration content names ${collection} "${key}", which does not exist.`)
  return id
}

export const idsOf = (ids: SeedIds, collection: string, keys: readonly string[] = []): string[] =>
  keys.map((key) => idOf(ids, collection, key))
