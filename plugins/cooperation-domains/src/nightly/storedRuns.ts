import type { PayloadRequest, Where } from 'payload'

import type { Day } from '../coverage/types.js'
import type { PackedSnapshot } from './packSnapshot.js'
import type { CoverageRun, Snapshot } from './types.js'

import { isolatedRequest } from '../service/isolatedRequest.js'
import { isRecord, type Stored } from '../service/values.js'
import { unpackSnapshot } from './packSnapshot.js'
import { atNoon, toRun } from './runDocument.js'

export const COVERAGE_RUNS = 'coverage-runs'

type FindArgs = { isWhole?: boolean; limit: number; req: PayloadRequest; sort: string; where: Where }

const find = async ({ isWhole = false, limit, req, sort, where }: FindArgs): Promise<Stored[]> => {
  const { docs } = await req.payload.find({
    collection: COVERAGE_RUNS,
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    req: isolatedRequest(req),
    sort,
    where,
    ...(!isWhole && { select: { states: false } }),
  })
  return docs
}

/** The runs that match, the oldest first. */
export const findRuns = async (args: { limit: number; req: PayloadRequest; where: Where }): Promise<CoverageRun[]> =>
  (await find({ ...args, sort: 'day' })).map(toRun)

/** The run of a day; undefined where there is none. */
export const findRunOf = async (day: Day, req: PayloadRequest): Promise<CoverageRun | undefined> =>
  (await findRuns({ limit: 1, req, where: { day: { equals: atNoon(day) } } }))[0]

const snapshotOf = ({ states }: Stored): Snapshot | null =>
  isRecord(states) && states.version === 1 ? unpackSnapshot(states as unknown as PackedSnapshot) : null

/** What the last run before a day saw; null where there is none. */
export const findSnapshotBefore = async (
  day: Day,
  req: PayloadRequest,
): Promise<{ day: Day; snapshot: Snapshot } | null> => {
  const where = { day: { less_than: atNoon(day) } }
  const [doc] = await find({ isWhole: true, limit: 1, req, sort: '-day', where })
  const snapshot = doc && snapshotOf(doc)
  return snapshot ? { day: toRun(doc).day, snapshot } : null
}
