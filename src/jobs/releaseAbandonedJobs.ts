import type { Payload } from 'payload'

/** Gives back jobs that a process took and did not finish before it ended, when nobody has touched them for `ageMs`. */
export const releaseAbandonedJobs = async (payload: Payload, { ageMs }: { ageMs: number }): Promise<void> => {
  await payload.db.updateJobs({
    data: { processing: false },
    returning: false,
    where: {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than_equal: new Date(Date.now() - ageMs).toISOString() } },
      ],
    },
  })
}
