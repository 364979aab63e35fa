import type { PayloadRequest } from 'payload'

import type { Locale } from '../../config/localization.js'
import type { Intent } from '../../publishing/publication.js'

type Document = Record<string, unknown>

/** What a save does to what the public reads: the document before and after, with every language in it. */
export type LiveChange = {
  after: Document
  before: Document
  intent: Intent
  /** False for a save that names no status while a draft is pending: the public reads what it read before. */
  isShown: boolean
  locale: Locale
}

type Key = { collection: string; id: number | string }

const changes = new WeakMap<object, Map<string, LiveChange>>()

const nameOf = ({ collection, id }: Key): string => `${collection}:${String(id)}`

/** Notes it where it is known, for the entry that follows when the save has succeeded. */
export const noteLiveChange = (req: PayloadRequest, key: Key, change: LiveChange): void => {
  const noted = changes.get(req) ?? new Map<string, LiveChange>()
  changes.set(req, noted.set(nameOf(key), change))
}

/** Takes the note away: a later save of the same request speaks for itself. */
export const takeLiveChange = (req: PayloadRequest, key: Key): LiveChange | undefined => {
  const noted = changes.get(req)
  const change = noted?.get(nameOf(key))
  noted?.delete(nameOf(key))
  return change
}
