const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Moves a date to 12:00 UTC of the calendar day it names (its first ten characters).
 * Whatever is not an ISO date, or names a day that no calendar has, is returned unchanged for validation to refuse.
 */
export const toCalendarDay = (value: unknown): unknown => {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
  if (typeof text !== 'string' || !ISO_DATE.test(text)) return value
  const noon = `${text.slice(0, 10)}T12:00:00.000Z`
  const parsed = new Date(noon)
  const isRealDay = !Number.isNaN(parsed.getTime()) && parsed.toISOString() === noon
  return isRealDay ? noon : value
}
