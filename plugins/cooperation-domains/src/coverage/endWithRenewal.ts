import type { Agreement, Day } from './types.js'

import { dayAfter, lastDayOfMonths } from './days.js'

/**
 * The last day of a convention as signed, tacit renewals included; null: no end.
 * An express renewal takes an act of its own, so it extends nothing here.
 */
export const endWithRenewal = ({ endsOn, renewal }: Pick<Agreement, 'endsOn' | 'renewal'>): Day | null => {
  if (endsOn === null || renewal.mode !== 'tacit') return endsOn
  if (renewal.times === null) return null
  const months = (renewal.months ?? 0) * renewal.times
  return months > 0 ? lastDayOfMonths(dayAfter(endsOn), months) : endsOn
}
