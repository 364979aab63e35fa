import type { PayloadRequest } from 'payload'

import { isolateObjectProperty } from 'payload'

import type { Day } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { todayOf } from '../service/todayOf.js'
import { isUnset } from '../service/values.js'
import { isDay } from './isDay.js'
import { QueryRefused } from './QueryRefused.js'
import { readFlag } from './readFlag.js'

/** What every question takes, as it came. */
export type Asked = {
  date?: unknown
  draft?: unknown
  locale?: unknown
  req: PayloadRequest
  settings: CooperationDomainsSettings
}

export type Ask = {
  /** Drafts are read: asked for, by a reader who may see them. */
  isDraft: boolean
  locale: string | undefined
  req: PayloadRequest
  /** The reader may see what is not published. */
  seesDrafts: boolean
  settings: CooperationDomainsSettings
  /** The day that stands for today. */
  today: Day
}

const readDate = (value: unknown): Day | undefined => {
  if (isUnset(value)) return undefined
  if (typeof value === 'string' && isDay(value)) return value
  throw new QueryRefused({ message: 'date must be a day of the calendar, as 2026-01-31.', parameter: 'date' })
}

const readLocale = (value: unknown, { locale, payload }: PayloadRequest): string | undefined => {
  const { localization } = payload.config
  const asked = isUnset(value) ? undefined : value
  if (!localization) return undefined
  if (asked === undefined) return locale && locale !== 'all' ? locale : localization.defaultLocale
  if (typeof asked === 'string' && localization.localeCodes.includes(asked)) return asked
  throw new QueryRefused({
    message: `locale must be one of ${localization.localeCodes.join(', ')}.`,
    parameter: 'locale',
  })
}

/** A request that says in its query, as over REST, that drafts are asked for: a reader’s rights may depend on it. */
const askingForDrafts = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, 'query')
  own.query = { ...req.query, draft: 'true' }
  return own
}

/**
 * Reads what every question takes: the day that stands for today, the language of the names, whether drafts are meant.
 * Drafts are left out for readers who may not see them, as in any list.
 *
 * @throws QueryRefused
 */
export const readAsk = async ({ date, draft, locale, req: given, settings }: Asked): Promise<Ask> => {
  const wantsDraft = readFlag('draft', draft)
  const day = readDate(date)
  const language = readLocale(locale, given)
  const req = wantsDraft ? askingForDrafts(given) : given
  const seesDrafts = settings.seesDrafts(req)
  return {
    isDraft: wantsDraft && seesDrafts,
    locale: language,
    req,
    seesDrafts,
    settings,
    today: day ?? (await todayOf(settings, req)),
  }
}
