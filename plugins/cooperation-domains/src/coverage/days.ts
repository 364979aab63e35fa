import type { Day } from './types.js'

const MS_A_DAY = 86_400_000
const FIRST = Date.UTC(1000, 0, 1)
const LAST = Date.UTC(9999, 11, 31)

const toTime = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

// Beyond four digits of the year, days would no longer compare as text.
const toDay = (time: number): Day => new Date(Math.min(Math.max(time, FIRST), LAST)).toISOString().slice(0, 10)

/** The day `count` days after `day` (before it, when negative). */
export const addDays = (day: Day, count: number): Day => toDay(toTime(day) + count * MS_A_DAY)

export const dayAfter = (day: Day): Day => addDays(day, 1)

export const dayBefore = (day: Day): Day => addDays(day, -1)

/** How many days `until` comes after `from`; negative when it comes before. */
export const daysBetween = (from: Day, until: Day): number => Math.round((toTime(until) - toTime(from)) / MS_A_DAY)

const monthLater = (day: Day, months: number): { last: Day; lastNumber: number; start: number } => {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1 + months
  const last = toDay(Date.UTC(year, month + 1, 0))
  return { last, lastNumber: Number(last.slice(8, 10)), start: Date.UTC(year, month, 1) }
}

/** The same day `months` later; a day that month lacks is its last day (31 January + 1 month: 28 or 29 February). */
export const addMonths = (day: Day, months: number): Day => {
  const { last, lastNumber, start } = monthLater(day, months)
  const number = Number(day.slice(8, 10))
  return number > lastNumber ? last : toDay(start + (number - 1) * MS_A_DAY)
}

/**
 * The last day of a period of so many months that begins on `from`: the eve of the same day of the last month,
 * and that month's last day where it has no such day (from 31 January, 1 month: 28 or 29 February).
 */
export const lastDayOfMonths = (from: Day, months: number): Day => {
  const { last, lastNumber } = monthLater(from, months)
  return Number(from.slice(8, 10)) > lastNumber ? last : dayBefore(addMonths(from, months))
}
