import type { Endpoint, SanitizedConfig } from 'payload'

type Endpoints = false | Omit<Endpoint, 'root'>[]

const TOP: Record<string, string> = { '': 'root', _next: 'next', admin: 'admin', health: 'health', metrics: 'metrics' }

/** The first words of a collection's own addresses (`login`, `count`, `file`); parameters are none. */
const wordsOf = (endpoints: Endpoints): Set<string> =>
  new Set((endpoints || []).map(({ path }) => path.split('/')[1] ?? '').filter((word) => word && !word.startsWith(':')))

/**
 * Names the group of routes that a path belongs to: `projects`, `projects/:id`, `users/login`, `globals/city`, `graphql`,
 * `admin`… Whatever is asked for, the names come from the configuration; all else is `other`.
 */
export const createRouteGroup = ({ collections, endpoints, globals }: SanitizedConfig): ((path: string) => string) => {
  const words = new Map<string, Set<string>>(collections.map(({ endpoints: own, slug }) => [slug, wordsOf(own)]))
  const globalSlugs = new Set<string>(globals.map(({ slug }) => slug))
  const rootWords = wordsOf(endpoints)
  const inAPI = (first = '', second?: string): string => {
    if (first === 'graphql') return 'graphql'
    if (first === 'globals') return second !== undefined && globalSlugs.has(second) ? `globals/${second}` : 'other'
    const own = words.get(first)
    if (!own) return rootWords.has(first) ? first : 'other'
    if (second === undefined) return first
    return own.has(second) ? `${first}/${second}` : `${first}/:id`
  }
  return (path) => {
    const [, top = '', first, second] = path.split('/')
    if (top === 'api') return inAPI(first, second)
    return Object.hasOwn(TOP, top) ? (TOP[top] ?? 'other') : 'other'
  }
}
