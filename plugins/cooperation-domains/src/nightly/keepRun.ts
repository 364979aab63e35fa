import { setTimeout as pause } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import type { CoverageRun, Snapshot } from './types.js'

import { isolatedRequest } from '../service/isolatedRequest.js'
import { packSnapshot } from './packSnapshot.js'
import { atNoon, toRows, toRun } from './runDocument.js'
import { COVERAGE_RUNS, findRunOf } from './storedRuns.js'

const ATTEMPTS = 6
const PAUSE_MS = 100

type KeepRunArgs = {
  /** Takes the place of the run of that day, if there is one. */
  isForced: boolean
  req: PayloadRequest
  run: Omit<CoverageRun, 'id'>
  snapshot: Snapshot
  startedAt: Date
}

type Kept = { isOurs: boolean; run: CoverageRun }

/**
 * Keeps a run unless there is one of that day: the unique index on the day lets one of several processes win, and the
 * others find its run (`isOurs: false`).
 *
 * @throws what the save throws, where after several tries there is still no run of that day.
 */
export const keepRun = async ({ isForced, req, run, snapshot, startedAt }: KeepRunArgs): Promise<Kept> => {
  const data = {
    ...run,
    changes: toRows(run.changes),
    day: atNoon(run.day),
    mailError: null,
    mailTriedAt: run.mail === 'pending' ? startedAt.toISOString() : null,
    previousDay: run.previousDay && atNoon(run.previousDay),
    startedAt: startedAt.toISOString(),
    states: packSnapshot(snapshot),
  }
  const save = async (id: string | undefined): Promise<CoverageRun> => {
    const { payload } = req
    const doc = id
      ? await payload.update({
          collection: COVERAGE_RUNS,
          data,
          depth: 0,
          id,
          overrideAccess: true,
          req: isolatedRequest(req),
        })
      : await payload.create({
          collection: COVERAGE_RUNS,
          data,
          depth: 0,
          overrideAccess: true,
          req: isolatedRequest(req),
        })
    return toRun(doc)
  }
  for (let attempt = 1; ; attempt += 1) {
    const kept = await findRunOf(run.day, req)
    if (kept && !isForced) return { isOurs: false, run: kept }
    try {
      return { isOurs: true, run: await save(kept?.id) }
    } catch (error) {
      // Another process was faster: its run shows as soon as it is committed.
      if (attempt >= ATTEMPTS) throw error
      await pause(PAUSE_MS * attempt)
    }
  }
}
