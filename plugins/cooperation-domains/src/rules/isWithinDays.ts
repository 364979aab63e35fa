import type { Day } from '../coverage/types.js'

const MS_A_DAY = 86_400_000

type IsWithinDaysArgs = { day: Day; days: number; today: Day }

/** Whether a day is at most so many days from today (or past). */
export const isWithinDays = ({ day, days, today }: IsWithinDaysArgs): boolean =>
  Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`) <= days * MS_A_DAY
