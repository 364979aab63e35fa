/** One place where a document names another. */
export type Reference = {
  /** Slug of the collection named. */
  collection: string
  id: unknown
  /** Where it stands, rows counted from 0; ends in a locale where the field is translated and every language was given. */
  path: string
}
