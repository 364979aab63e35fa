import type { Day, PairState } from '../coverage/types.js'

/** What a project needs of one partner in one domain; both null: a project that names no pair at all. */
export type PairSnapshot = {
  domain: string | null
  partner: string | null
  state: PairState
  /** Last day of the cover; of a pair that is covered no more, the last day it was; null: open, or never covered. */
  until: Day | null
}

export type ProjectSnapshot = {
  id: string
  /** Whether its period is over: it is judged on its past, which changes no more by itself. */
  isFinished: boolean
  pairs: PairSnapshot[]
  state: PairState
  title: string
}

/** Every published project as it is judged on one day, with what partners and domains are called then. */
export type Snapshot = {
  domains: ReadonlyMap<string, string>
  partners: ReadonlyMap<string, string>
  projects: ProjectSnapshot[]
}

/** In the order in which they are told; the first two are alarms. */
export const CHANGE_KINDS = ['lost', 'expiring', 'covered', 'waived', 'dropped', 'published', 'unpublished'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What one pair of a project, or a project as a whole (without partner and domain), became since the run before. */
export type Change = {
  after: PairState | null
  before: PairState | null
  /** Title; null: the change is about the whole project. */
  domain: string | null
  kind: ChangeKind
  /** Name; null: the change is about the whole project. */
  partner: string | null
  project: string
  projectId: string
  until: Day | null
}

/** How many published projects have each state, and how many there are. */
export type Totals = Record<PairState, number> & { projects: number }

/**
 * `none`: nothing to tell. `pending`: about to be sent. `logged`: written to the log, as no mail is set up or nobody
 * is to be told. `failed`: tried again at the next run.
 */
export const MAIL_STATES = ['none', 'pending', 'sent', 'logged', 'failed'] as const

export type MailState = (typeof MAIL_STATES)[number]

/** One run as it is kept. */
export type CoverageRun = {
  changes: Change[]
  day: Day
  id: string
  mail: MailState
  /** The day it was compared with; null: it is the first one. */
  previousDay: Day | null
  totals: Totals
}

export type CheckArgs = {
  /** Judged as of that day; today where left out. A day to come is only shown, never kept. */
  day?: Day | undefined
  /** Shows what a run would find, keeps nothing and tells nobody. */
  isDryRun?: boolean | undefined
  /** Makes the run of the day again, in place of the one that is kept, and sends its message again. */
  isForced?: boolean | undefined
}

export type CheckResult = Omit<CoverageRun, 'id' | 'mail'> & {
  /** Null: nothing was kept. */
  id: string | null
  mail: MailState | null
  status: 'already-done' | 'checked' | 'dry-run'
}
