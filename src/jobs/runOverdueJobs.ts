import type { Payload } from 'payload'

import { releaseAbandonedJobs } from './releaseAbandonedJobs.js'

const BATCH = 100

export const ABANDONED_MS = 15 * 60_000

/**
 * Runs at start what fell due while nobody was there to run it. On SQLite a job under way can only be one that the
 * last stop cut off; on MongoDB another process may be at it.
 */
export const runOverdueJobs = async (payload: Payload): Promise<void> => {
  await releaseAbandonedJobs(payload, { ageMs: payload.db.name === 'sqlite' ? 0 : ABANDONED_MS })
  await payload.jobs.run({ limit: BATCH, overrideAccess: true, queue: 'default' })
}
