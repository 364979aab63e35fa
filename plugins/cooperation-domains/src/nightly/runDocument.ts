import type { Change, CoverageRun, MailState, Totals } from './types.js'

import { PAIR_STATES } from '../coverage/types.js'
import { dayOf, isRecord, numberOf, rowsOf, type Stored, textOf } from '../service/values.js'

/** A day as it is stored. */
export const atNoon = (day: string): string => `${day}T12:00:00.000Z`

const toTotals = (value: unknown): Totals => {
  const totals = isRecord(value) ? value : {}
  return Object.fromEntries(['projects', ...PAIR_STATES].map((name) => [name, numberOf(totals[name]) ?? 0])) as Totals
}

const toChange = (row: Stored): Change => ({
  after: textOf(row.after) as Change['after'],
  before: textOf(row.before) as Change['before'],
  domain: textOf(row.domain),
  kind: row.kind as Change['kind'],
  partner: textOf(row.partner),
  project: textOf(row.project) ?? '',
  projectId: textOf(row.projectId) ?? '',
  until: dayOf(row.until),
})

/** A run from the document that keeps it. */
export const toRun = (doc: Stored): CoverageRun => ({
  changes: rowsOf(doc.changes).map(toChange),
  day: dayOf(doc.day) ?? '',
  id: String(doc.id),
  mail: (textOf(doc.mail) ?? 'none') as MailState,
  previousDay: dayOf(doc.previousDay),
  totals: toTotals(doc.totals),
})

/** The changes as rows of the document; what is unset is left out. */
export const toRows = (changes: readonly Change[]): Stored[] =>
  changes.map(({ until, ...change }) =>
    Object.fromEntries(
      Object.entries({ ...change, until: until && atNoon(until) }).filter(([, value]) => value !== null),
    ),
  )
