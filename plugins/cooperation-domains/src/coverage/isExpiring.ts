import type { Day } from './types.js'

import { addDays } from './days.js'

/** How many days before its end a cover counts as expiring, unless told otherwise. */
export const EXPIRING_DAYS = 90

type IsExpiringArgs = { expiringDays: number; today: Day; until: Day | null }

/** Whether a cover ends at most so many days from today. */
export const isExpiring = ({ expiringDays, today, until }: IsExpiringArgs): boolean =>
  until !== null && until <= addDays(today, expiringDays)
