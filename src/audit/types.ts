import type { Action } from './actions.js'
import type { Way } from './ways.js'

export const AUDIT_LOG = 'audit-log'

/** Who acts without an account: the server itself, or somebody nobody knows. */
export const SYSTEM = 'system'
export const ANONYMOUS = 'anonymous'

/** One line before it has its place in the chain. `null` where a thing does not apply. */
export type Act = {
  action: Action
  /** Id of the account at that time; null for the system and for anonymous callers. */
  actor: string | null
  /** Its name at that time, or `system`, or `anonymous`. */
  actorName: string
  /** Address of the client. */
  address: string | null
  /** Names of the fields concerned, never their values. */
  fields: string | null
  /** Languages concerned, as codes. */
  locales: string | null
  /** For whom the system did it: the name and id of the account that planned it. */
  onBehalfOf: string | null
  subject: string | null
  subjectCollection: string | null
  subjectTitle: string | null
  way: Way
}

/** One line of the log. */
export type Entry = Act & {
  /** Server time, ISO 8601 in UTC, to the millisecond. */
  at: string
  entryHash: string
  /** Which key sealed it: the first characters of a hash of that key. */
  keyId: string
  /** `entryHash` of the entry before; of the first one, zeros. */
  previousHash: string
  /** From 1, without gaps. */
  sequence: number
}

/** What every entry before the first one would have as its hash. */
export const NO_HASH = '0'.repeat(64)
