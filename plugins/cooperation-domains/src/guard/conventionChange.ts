import type { Agreement } from '../coverage/types.js'

import { isDeepStrictEqual } from 'node:util'

import { conventionOf } from '../coverage/conventionOf.js'

type ConventionChangeArgs = {
  /** As the public reads it after the write; null: not at all. */
  after: Agreement | null
  agreements: ReadonlyMap<string, Agreement>
  before: Agreement | null
}

/** In the order in which an editor would look for the reason. */
const PATHS = [
  'terminatedOn',
  'endsOn',
  'startsOn',
  'signedOn',
  'transmittedOn',
  'instrument',
  'parties',
  'domains',
  'removedDomains',
  'amends',
  'parent',
  'inheritsDomains',
  'renewal',
] as const satisfies (keyof Agreement)[]

const rootOf = (agreement: Agreement | null, agreements: ReadonlyMap<string, Agreement>): string[] =>
  agreement ? [...agreement.parties, ...(conventionOf(agreement, agreements)?.parties ?? [])] : []

/**
 * Which partners may lose cover by a change of a convention, and the field that it is about; undefined: nothing that
 * counts changes. Whoever inherits from a convention is party to it, so its own parties and those of what it amends are all.
 */
export const conventionChange = ({
  after,
  agreements,
  before,
}: ConventionChangeArgs): { partners: string[]; path: string } | undefined => {
  if (!after && !before) return undefined
  const changed = after && before && PATHS.filter((name) => !isDeepStrictEqual(after[name], before[name]))
  if (changed?.length === 0) return undefined
  const isGone = before !== null && after === null
  return {
    partners: [...new Set([...rootOf(before, agreements), ...rootOf(after, agreements)])],
    path: changed?.[0] ?? (isGone ? '_status' : 'instrument'),
  }
}
