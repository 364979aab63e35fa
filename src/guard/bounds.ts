/** What one query of the public may ask; every bound is named in the refusal. */
export const BOUNDS = {
  depth: 3,
  /** Values in one `in`. */
  items: 100,
  /** `and`/`or` inside one another. */
  levels: 4,
  limit: 100,
  page: 1_000_000,
  /** Fields in one `sort`. */
  sorts: 4,
  /** Conditions in one `where`. */
  terms: 30,
  /** Characters of one value. */
  text: 500,
} as const

/** What the admin panel may ask: it loads the choices already made by their ids, and a bulk edit by its filter. */
export const STAFF_BOUNDS = { depth: 10, items: 1000, levels: 12, limit: 10_000, terms: 1000, text: 5000 } as const
