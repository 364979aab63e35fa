import type { PayloadRequest, Where } from 'payload'

import type { Day } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { NightlySettings } from './settings.js'
import type { CoverageRun, MailState } from './types.js'

import { addDays } from '../coverage/days.js'
import { deliver } from './mail/deliver.js'
import { atNoon } from './runDocument.js'
import { COVERAGE_RUNS, findRuns } from './storedRuns.js'

/** A message that somebody began to send and has not noted as sent since is up to whoever comes next. */
const ABANDONED_MS = 15 * 60_000
/** What is older than a week is in the history; nobody wants its mail any more. */
const MAX_AGE_DAYS = 7

type Settings = Pick<CooperationDomainsSettings, 'projects'> & { nightly: NightlySettings }
type SendArgs = { req: PayloadRequest; settings: Settings }

const isUnsent = (): Where => ({
  or: [
    { mail: { equals: 'failed' } },
    {
      and: [
        { mail: { equals: 'pending' } },
        { mailTriedAt: { less_than: new Date(Date.now() - ABANDONED_MS).toISOString() } },
      ],
    },
  ],
})

type NoteArgs = { data: { mail: MailState; mailError: string | null }; req: PayloadRequest; where: Where }

/**
 * Notes what becomes of a message, where the run is as `where` says; null where it is not. One statement outside any
 * transaction, so that of several processes one alone gets it.
 */
const note = async ({ data, req, where }: NoteArgs): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: COVERAGE_RUNS,
    data: { ...data, mailTriedAt: new Date().toISOString() },
    options: { atomic: true },
    where,
  })

/** Sends the message of a run that this process has claimed, and notes how it went. */
export const sendRun = async ({ req, run, settings }: SendArgs & { run: CoverageRun }): Promise<MailState> => {
  const { error, state } = await deliver({ req, run, settings })
  await note({ data: { mail: state, mailError: error }, req, where: { id: { equals: run.id } } })
  return state
}

/** Sends the messages of the last days that could not be sent; each is claimed by one process, and the first failure ends it. */
export const sendUnsent = async ({ req, settings, today }: SendArgs & { today: Day }): Promise<void> => {
  const isRecent: Where = { day: { greater_than_equal: atNoon(addDays(today, -MAX_AGE_DAYS)) } }
  for (const run of await findRuns({ limit: MAX_AGE_DAYS + 1, req, where: { and: [isRecent, isUnsent()] } })) {
    const where: Where = { and: [{ id: { equals: run.id } }, isUnsent()] }
    const claimed = await note({ data: { mail: 'pending', mailError: null }, req, where })
    if (claimed && (await sendRun({ req, run, settings })) === 'failed') return
  }
}
