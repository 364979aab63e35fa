import type { TaskConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { NightlySettings } from './settings.js'
import type { CheckResult } from './types.js'

import { timeZoneOf } from '../service/todayOf.js'
import { checkCoverage } from './checkCoverage.js'
import { sameClockIn } from './sameClockIn.js'

export const COVERAGE_TASK = 'coverageCheck'

const QUEUE = 'default'
const RETRIES = { attempts: 3, backoff: { delay: 10 * 60_000, type: 'fixed' } } as const

type Settings = CooperationDomainsSettings & { nightly: NightlySettings }
type Schedule = NonNullable<TaskConfig['schedule']>[number]
type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/** Payload reads a cron by the clocks of the process; here the check is due when those of the city show that hour. */
const dueInTheCity =
  (settings: Settings): BeforeSchedule =>
  async (args) => {
    const { shouldSchedule, waitUntil } = await args.defaultBeforeSchedule(args)
    if (!shouldSchedule || !waitUntil) return { input: {}, shouldSchedule }
    const due = sameClockIn(await timeZoneOf(settings, args.req), waitUntil)
    return { input: {}, shouldSchedule: due.getTime() > Date.now(), waitUntil: due }
  }

const nothing: BeforeSchedule = () => ({ shouldSchedule: false })

/** The check of every night, as a task of Payload’s jobs; a disabled plugin keeps it, as the schema depends on it, and never runs it. */
export const createCoverageTask = (
  settings: Settings,
): TaskConfig<{ input: object; output: Partial<Pick<CheckResult, 'day' | 'status'>> }> => ({
  handler: async ({ req }) => {
    if (settings.disabled) return { output: {} }
    const { day, status } = await checkCoverage({ payload: req.payload, settings })
    return { output: { day, status } }
  },
  label: 'Vérification de la couverture',
  outputSchema: [
    { name: 'day', type: 'text' },
    { name: 'status', type: 'text' },
  ],
  retries: RETRIES,
  schedule: [
    {
      cron: settings.nightly.cron,
      hooks: { beforeSchedule: settings.disabled ? nothing : dueInTheCity(settings) },
      queue: QUEUE,
    },
  ],
  slug: COVERAGE_TASK,
})
