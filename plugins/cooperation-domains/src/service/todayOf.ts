import type { PayloadRequest } from 'payload'

import type { Day } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { isolatedRequest } from './isolatedRequest.js'
import { isRecord, textOf } from './values.js'

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at: unknown, name) => (isRecord(at) ? at[name] : undefined), value)

/** The time zone that decides which day it is. */
export const timeZoneOf = async (
  { timeZone }: Pick<CooperationDomainsSettings, 'timeZone'>,
  req: PayloadRequest,
): Promise<string> => {
  if (typeof timeZone === 'string') return timeZone
  if (typeof timeZone === 'function') return timeZone(req)
  const global = await req.payload.findGlobal({
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
    slug: timeZone.global,
  })
  return textOf(valueAt(global, timeZone.field)) ?? 'UTC'
}

/** The day that a time zone has at a moment. */
export const dayIn = (timeZone: string, moment: Date): Day => {
  const parts = new Intl.DateTimeFormat('en-US', { day: '2-digit', month: '2-digit', timeZone, year: 'numeric' })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value] as const)
  const { day = '', month = '', year = '' } = Object.fromEntries(parts) as Partial<Record<string, string>>
  return `${year}-${month}-${day}`
}

/** Which day it is in the city. */
export const todayOf = async (
  settings: Pick<CooperationDomainsSettings, 'timeZone'>,
  req: PayloadRequest,
): Promise<Day> => dayIn(await timeZoneOf(settings, req), new Date())
