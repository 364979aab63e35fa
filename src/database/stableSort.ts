import type { Sort } from 'payload'

const bare = (item: string): string => (item.startsWith('-') ? item.slice(1) : item)

const toItems = (sort: unknown): string[] => {
  if (Array.isArray(sort)) return sort.filter((item): item is string => typeof item === 'string' && item !== '')
  return typeof sort === 'string' ? sort.split(',').filter(Boolean) : []
}

/**
 * The same total order on both databases: what was asked, then newest first, then `id`,
 * so that pages over equal keys neither repeat nor miss a document.
 */
export const stableSort = ({ sort, defaultSort }: { sort?: unknown; defaultSort?: Sort | undefined }): string[] => {
  const asked = toItems(sort)
  const items = asked.length > 0 ? asked : toItems(defaultSort)
  const missing = ['createdAt', 'id'].filter((key) => !items.some((item) => bare(item) === key))
  return [...items, ...missing.map((key) => `-${key}`)]
}
