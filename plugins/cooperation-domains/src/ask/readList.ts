import { QueryRefused } from './QueryRefused.js'

const MAX_ITEMS = 100

/**
 * A list as `a,b` or as several texts; undefined for none.
 *
 * @throws QueryRefused
 */
export const readList = (name: string, value: unknown): string[] | undefined => {
  if (value === undefined || value === null) return undefined
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  const items = parts.flatMap((part) => {
    if (typeof part === 'string') return part.split(',')
    throw new QueryRefused({ message: `${name} must be a list, as in ${name}=a,b.`, parameter: name })
  })
  const named = [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))]
  if (named.length > MAX_ITEMS) {
    throw new QueryRefused({ message: `${name} takes at most ${String(MAX_ITEMS)} values.`, parameter: name })
  }
  return named.length > 0 ? named : undefined
}

/** A value of the client as a message may repeat it. */
export const shown = (value: string): string => value.slice(0, 40).replace(/[^\w-]/g, '?')
