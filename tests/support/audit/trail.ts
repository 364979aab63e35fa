import type { Payload } from 'payload'

import type { Entry } from '../../../src/audit/types.js'
import type { TestApp } from '../app/bootApp.js'

import { trailKey } from '../../../src/audit/chain/trailKey.js'
import { readEntries } from '../../../src/audit/readEntries.js'
import { AUDIT_LOG } from '../../../src/audit/types.js'
import { verifyTrail, type Verification } from '../../../src/audit/verify/verifyTrail.js'

/** Every entry after a sequence, oldest first. */
export const entriesAfter = async (payload: Payload, after = 0): Promise<Entry[]> => {
  const all: Entry[] = []
  for await (const entries of readEntries({ after, payload })) all.push(...entries)
  return all
}

export const lastSequence = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.db.find<Entry & { id: string }>({
    collection: AUDIT_LOG,
    limit: 1,
    pagination: false,
    sort: '-sequence',
  })
  return docs[0]?.sequence ?? 0
}

/** What some work leaves in the log. */
export const entriesOf = async (app: Pick<TestApp, 'payload'>, work: () => Promise<unknown>): Promise<Entry[]> => {
  const before = await lastSequence(app.payload)
  await work()
  return entriesAfter(app.payload, before)
}

export const verify = ({ payload }: Pick<TestApp, 'payload'>): Promise<Verification> =>
  verifyTrail({ keys: [trailKey(payload.config.secret)], payload })

/** Changes a row behind the back of the log, as one who can write the database. */
export const tamper = (payload: Payload, sequence: number, data: Partial<Entry>): Promise<unknown> =>
  payload.db.updateOne({ collection: AUDIT_LOG, data, where: { sequence: { equals: sequence } } })

export const removeRows = (payload: Payload, where: { sequence: object }): Promise<unknown> =>
  payload.db.deleteMany({ collection: AUDIT_LOG, where: where })
