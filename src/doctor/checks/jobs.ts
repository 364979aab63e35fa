import type { BaseJob, Payload } from 'payload'

import type { Check, Problem } from '../problem.js'

import { releaseAbandonedJobs } from '../../jobs/releaseAbandonedJobs.js'
import { ABANDONED_MS } from '../../jobs/runOverdueJobs.js'
import { counted } from '../problem.js'

/** A server looks every minute. */
const OVERDUE_MS = 5 * 60_000
const BATCH = 100

type Job = BaseJob & { createdAt: string; id: number | string; updatedAt: string }

const jobsOf = async (payload: Payload): Promise<Job[]> => {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    where: { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
  })
  return docs
}

const isOlder = (when: string | null | undefined, ms: number): boolean =>
  typeof when === 'string' && Date.now() - new Date(when).getTime() > ms

const nameOf = ({ id, taskSlug, waitUntil, workflowSlug }: Job): string =>
  `${String(taskSlug ?? workflowSlug)} ${id}${waitUntil ? `, due ${waitUntil}` : ''}`

const run = async (payload: Payload): Promise<void> => {
  await releaseAbandonedJobs(payload, { ageMs: ABANDONED_MS })
  await payload.jobs.run({ limit: BATCH, overrideAccess: true, queue: 'default' })
}

/** Planned publications and other jobs that nobody has run, or whose server ended in the middle. */
export const jobs: Check = {
  afterwards: true,
  find: async ({ payload }) => {
    const found: Problem[] = []
    for (const job of await jobsOf(payload)) {
      const { createdAt, id, processing, updatedAt, waitUntil } = job
      const isAbandoned = processing === true && isOlder(updatedAt, ABANDONED_MS)
      if (isAbandoned)
        found.push({ key: `${id}`, mend: () => run(payload), shown: `${nameOf(job)}: begun, never ended` })
      else if (processing !== true && isOlder(waitUntil ?? createdAt, OVERDUE_MS))
        found.push({ key: `${id}`, mend: () => run(payload), shown: `${nameOf(job)}: overdue` })
    }
    return found
  },
  mending: 'They are run now, as a server does when it starts (with JOBS_RUNNER=true).',
  title: (count) => `${counted(count, 'planned job')} should have run by now.`,
}
