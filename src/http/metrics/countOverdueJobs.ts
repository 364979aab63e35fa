import type { Payload, Where } from 'payload'
import type { Registry } from 'prom-client'

import { Gauge } from 'prom-client'

/** Jobs are looked for every minute, so that one which is due for longer waits for a reason. */
const OVERDUE_MS = 2 * 60_000
const PATIENCE_MS = 2_000

const overdue = (): Where => {
  const since = new Date(Date.now() - OVERDUE_MS).toISOString()
  return {
    and: [
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { processing: { equals: false } },
      {
        or: [
          { waitUntil: { less_than: since } },
          { and: [{ waitUntil: { exists: false } }, { createdAt: { less_than: since } }] },
        ],
      },
    ],
  }
}

/** How many jobs (scheduled publications, nightly checks) are due for more than two minutes; NaN when the database does not say. */
export const countOverdueJobs = ({ payload, registry }: { payload: Payload; registry: Registry }): void => {
  new Gauge({
    async collect() {
      const patience = new Promise<number>((resolve) => setTimeout(resolve, PATIENCE_MS, Number.NaN).unref())
      const counted = payload.count({ collection: 'payload-jobs', overrideAccess: true, where: overdue() }).then(
        ({ totalDocs }) => totalDocs,
        () => Number.NaN,
      )
      this.set(await Promise.race([counted, patience]))
    },
    help: 'Jobs that are due for more than two minutes and nobody has taken; NaN when the database does not answer.',
    name: 'jumelage_jobs_overdue',
    registers: [registry],
  })
}
