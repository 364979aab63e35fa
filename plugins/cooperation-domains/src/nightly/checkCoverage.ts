import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Day } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { NightlySettings } from './settings.js'
import type { CheckArgs, CheckResult, CoverageRun, Snapshot } from './types.js'

import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { todayOf } from '../service/todayOf.js'
import { changesSince } from './changesSince.js'
import { isDay } from '../ask/isDay.js'
import { isAlarm } from './isAlarm.js'
import { keepRun } from './keepRun.js'
import { pruneRuns } from './pruneRuns.js'
import { sendRun, sendUnsent } from './sendRuns.js'
import { findRunOf, findSnapshotBefore } from './storedRuns.js'
import { takeSnapshot } from './takeSnapshot.js'
import { totalsOf } from './totalsOf.js'

type Settings = CooperationDomainsSettings & { nightly: NightlySettings }

const judgeAll = async (settings: Settings, req: PayloadRequest, today: Day): Promise<Snapshot> => {
  const ledger = await loadLedger({ req, settings })
  const named = await loadPartners({ req, settings })
  const projects = await loadProjects({ req, settings })
  const partners = new Map([...named].map(([id, { name }]) => [id, name]))
  return takeSnapshot({ expiringDays: settings.expiringDays, ledger, partners, projects, today })
}

const asDone = ({ id, ...run }: CoverageRun): CheckResult => ({ ...run, id, status: 'already-done' })

/**
 * Judges every published project, finds what changed since the run before, keeps it as the run of that day and tells those who
 * are to be told where cover is lost or ends soon. There is one run a day, however many processes ask and however often;
 * only that of today is told. The number of database calls does not grow with the number of projects.
 */
export const checkCoverage = async ({
  day,
  isDryRun = false,
  isForced = false,
  payload,
  settings,
}: CheckArgs & { payload: Payload; settings: Settings }): Promise<CheckResult> => {
  const startedAt = new Date()
  const req = await createLocalReq({}, payload)
  const today = await todayOf(settings, req)
  const on = day ?? today
  if (!isDay(on)) throw new RangeError(`"${on}" is no day: write YYYY-MM-DD.`)
  const isKept = !isDryRun && on <= today
  if (isKept) {
    await sendUnsent({ req, settings, today })
    const done = isForced ? undefined : await findRunOf(on, req)
    if (done) return asDone(done)
  }
  const previous = await findSnapshotBefore(on, req)
  const snapshot = await judgeAll(settings, req, on)
  const changes = changesSince(previous?.snapshot ?? null, snapshot)
  const found = { changes, day: on, previousDay: previous?.day ?? null, totals: totalsOf(snapshot) }
  if (!isKept) return { ...found, id: null, mail: null, status: 'dry-run' }

  const isTold = on === today && changes.some(isAlarm)
  const { isOurs, run } = await keepRun({
    isForced,
    req,
    run: { ...found, mail: isTold ? 'pending' : 'none' },
    snapshot,
    startedAt,
  })
  if (!isOurs) return asDone(run)
  const mail = isTold ? await sendRun({ req, run, settings }) : run.mail
  await pruneRuns({ keep: settings.nightly.keep, req })
  return { ...run, mail, status: 'checked' }
}
