import type { TaskConfig } from 'payload'

import { pruneTrail } from './pruneTrail.js'

const EVERY_NIGHT = '40 3 * * *'
const RETRIES = { attempts: 3, backoff: { delay: 10 * 60_000, type: 'fixed' } } as const

/** Removes each night what the retention no longer allows to keep. */
export const createPruneTask = ({
  retentionDays,
}: {
  retentionDays: number
}): TaskConfig<{ input: object; output: object }> => ({
  handler: async ({ req }) => {
    await pruneTrail({ payload: req.payload, retentionDays })
    return { output: {} }
  },
  label: 'Durée de conservation du journal d’audit',
  retries: RETRIES,
  schedule: [{ cron: EVERY_NIGHT, queue: 'default' }],
  slug: 'auditPruning',
})
