import type { AdminText } from '../../fields/types.js'

import { toCalendarDay } from '../../calendar/toCalendarDay.js'

const MAX_YEARS = 10
const DAY = /^\d{4}-\d{2}-\d{2}T12:00:00\.000Z$/

/** Whether a key that ends with this day still holds: until midnight UTC of that day. */
export const isExpired = (expiresOn: unknown, now = new Date()): boolean => {
  if (expiresOn === undefined || expiresOn === null) return false
  const day = expiresOn instanceof Date ? expiresOn.toISOString() : expiresOn
  // What cannot be read does not open anything.
  return typeof day !== 'string' || !(day.slice(0, 10) >= now.toISOString().slice(0, 10))
}

const REFUSED: AdminText = {
  en: 'Give the last day of the key as YYYY-MM-DD: today or later, within ten years.',
  es: 'Indique el último día de la clave como AAAA-MM-DD: hoy o después, en un plazo de diez años.',
  fr: 'Indiquez le dernier jour de la clé sous la forme AAAA-MM-JJ : aujourd’hui ou plus tard, dans les dix ans.',
}

/** The last day of a key at 12:00 UTC, null for a key without end, or why it is refused. */
export const readExpiry = (value: unknown, now = new Date()): { expiresOn: null | string } | { problem: AdminText } => {
  if (value === undefined || value === null || value === '') return { expiresOn: null }
  const day = toCalendarDay(value)
  const last = `${String(now.getUTCFullYear() + MAX_YEARS)}${now.toISOString().slice(4, 10)}`
  if (typeof day !== 'string' || !DAY.test(day) || isExpired(day, now) || day.slice(0, 10) > last)
    return { problem: REFUSED }
  return { expiresOn: day }
}
