import type { PayloadRequest } from 'payload'

import { isolatedRequest } from '../service/isolatedRequest.js'
import { type Stored } from '../service/values.js'
import { COVERAGE_RUNS } from './storedRuns.js'

/** Deletes the oldest runs beyond the number that is kept. */
export const pruneRuns = async ({ keep, req }: { keep: number; req: PayloadRequest }): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: COVERAGE_RUNS,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    page: keep + 1,
    req: isolatedRequest(req),
    select: { day: true },
    sort: '-day',
  })
  const [newest] = docs as unknown as Stored[]
  if (!newest) return
  await req.payload.delete({
    collection: COVERAGE_RUNS,
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
    where: { day: { less_than_equal: newest.day as string } },
  })
}
