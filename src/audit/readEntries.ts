import type { Payload, Where } from 'payload'

import type { Entry } from './types.js'

import { AUDIT_LOG } from './types.js'

const BATCH = 500

type ReadEntriesArgs = {
  /** Only those after this sequence. */
  after?: number
  payload: Payload
  where?: Where | undefined
}

type Stored = Omit<Entry, 'at'> & { at: Date | string }

const toEntry = (stored: Stored): Entry => ({ ...stored, at: new Date(stored.at).toISOString() })

/** Entries from the oldest on, in batches: however long the log is, little of it is in memory. */
export async function* readEntries({ after = 0, payload, where }: ReadEntriesArgs): AsyncGenerator<Entry[]> {
  let last = after
  for (;;) {
    const next: Where = { sequence: { greater_than: last } }
    const { docs } = await payload.db.find<Stored & { id: string }>({
      collection: AUDIT_LOG,
      limit: BATCH,
      pagination: false,
      sort: 'sequence',
      where: where ? { and: [where, next] } : next,
    })
    const newest = docs.at(-1)
    if (!newest) return
    yield docs.map(toEntry)
    last = newest.sequence
  }
}
