import type { Config } from 'payload'

import type { Settings } from './settings.js'

import { isAdmin } from '../access/isAdmin.js'

const EVERY_MINUTE = '* * * * *'

/** Scheduled publishing. One process runs it: always on SQLite, the one with JOBS_RUNNER=true among several on MongoDB. */
export const jobs = ({ jobsRunner }: Settings): NonNullable<Config['jobs']> => ({
  access: { cancel: isAdmin, queue: isAdmin, run: isAdmin },
  autoRun: jobsRunner ? [{ cron: EVERY_MINUTE, limit: 20, queue: 'default' }] : [],
  deleteJobOnComplete: true,
})
