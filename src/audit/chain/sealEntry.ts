import { createHmac } from 'node:crypto'

import type { Act, Entry } from '../types.js'
import type { TrailKey } from './trailKey.js'

import { canonicalEntry } from './canonicalEntry.js'

/** HMAC-SHA-256 over the canonical form, as 64 hexadecimal digits. */
export const hashOf = (entry: Omit<Entry, 'entryHash'>, { key }: TrailKey): string =>
  createHmac('sha256', key).update(canonicalEntry(entry)).digest('hex')

type SealArgs = {
  act: Act
  at: string
  /** The entry before this one. */
  head: Pick<Entry, 'entryHash' | 'sequence'>
  key: TrailKey
}

/** Gives an act its place in the chain, after `head`. */
export const sealEntry = ({ act, at, head, key }: SealArgs): Entry => {
  const entry = { ...act, at, keyId: key.id, previousHash: head.entryHash, sequence: head.sequence + 1 }
  return { ...entry, entryHash: hashOf(entry, key) }
}
