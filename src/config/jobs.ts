import type { Config } from 'payload'

import type { Settings } from './settings.js'

import { isAdmin } from '../access/isAdmin.js'
import { releaseAbandonedJobs } from '../jobs/releaseAbandonedJobs.js'
import { ABANDONED_MS } from '../jobs/runOverdueJobs.js'

const EVERY_MINUTE = '* * * * *'

/**
 * Scheduled publishing and the check of coverage every night, by every process that has JOBS_RUNNER=true (the default):
 * each job is claimed by one of them. A publication that fails keeps its reason and is not tried again.
 */
export const jobs = ({ jobsRunner }: Settings): NonNullable<Config['jobs']> => ({
  access: { cancel: isAdmin, queue: isAdmin, run: isAdmin },
  autoRun: jobsRunner ? [{ cron: EVERY_MINUTE, limit: 20, queue: 'default' }] : [],
  deleteJobOnComplete: true,
  shouldAutoRun: async (payload) => {
    await releaseAbandonedJobs(payload, { ageMs: ABANDONED_MS })
    return true
  },
})
