/** One place where a document is used. */
export type UsedBy = {
  /** Slug of the user's collection, or of the global. */
  collection: string
  /** Null for a global. */
  id: null | string
  /** Where it stands in the user; rows counted from 0. */
  path: string
  title: string
}
