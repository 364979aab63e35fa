const nulls = (prefix: string, count: number): Record<string, null> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, null]))

/** An article as it reads on every database when nothing was ever set. */
export const nothingSet = {
  title: null,
  slug: null,
  code: null,
  counter: null,
  main: null,
  other: null,
  many: [],
  words: [],
  kinds: [],
  kind: null,
  on: null,
  isShown: null,
  anything: null,
  secret: null,
  place: { name: null, floor: null, doors: [] },
  rows: [],
  plain: nulls('n', 30),
  spoken: nulls('w', 10),
  layout: [],
  named: { inTab: null },
  inUnnamed: null,
  inRow: null,
  deletedAt: null,
}
