import type { Payload, Where } from 'payload'

const BATCH = 100
const ABANDONED_MS = 15 * 60_000

/** Jobs left running by a process that ended: on SQLite every one, on MongoDB those that nobody has touched for long. */
const abandoned = (payload: Payload): Where => ({
  and: [
    { processing: { equals: true } },
    ...(payload.db.name === 'sqlite' ? [] : [{ updatedAt: { less_than: new Date(Date.now() - ABANDONED_MS).toISOString() } }]),
  ],
})

/** Runs at start what fell due while nobody was there to run it. */
export const runOverdueJobs = async (payload: Payload): Promise<void> => {
  await payload.db.updateJobs({ data: { processing: false }, returning: false, where: abandoned(payload) })
  await payload.jobs.run({ limit: BATCH, overrideAccess: true, queue: 'default' })
}
