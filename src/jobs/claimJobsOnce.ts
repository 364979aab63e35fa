import type { BaseJob, Payload, Where } from 'payload'

type UpdateJobsArgs = Parameters<Payload['db']['updateJobs']>[0]

const MAX_JOBS = 100

/**
 * On MongoDB several processes that ask for jobs at the same moment get the same ones. Here each job is claimed by
 * itself, so that exactly one process runs it. SQLite has one writer and needs none of it.
 */
export const claimJobsOnce = ({ db }: Payload): void => {
  if (db.name !== 'mongoose') return
  const updateJobs = db.updateJobs.bind(db) as Payload['db']['updateJobs']
  db.updateJobs = async (args: UpdateJobsArgs) => {
    const { data, limit, req, sort, where } = args
    if (args.id !== undefined || data.processing !== true) return updateJobs(args)
    const { docs } = await db.find<BaseJob & { id: string }>({
      collection: 'payload-jobs',
      limit: limit ?? MAX_JOBS,
      pagination: false,
      ...(req && { req }),
      ...(sort && { sort }),
      ...(where && { where }),
    })
    const claimed: BaseJob[] = []
    for (const { id } of docs) {
      const free: Where = { and: [{ id: { equals: id } }, { processing: { equals: false } }] }
      const job = (await db.updateOne({
        collection: 'payload-jobs',
        data: { ...data },
        ...(req && { req }),
        where: free,
      })) as unknown as BaseJob | null | undefined
      if (job) claimed.push(job)
    }
    return claimed
  }
}
