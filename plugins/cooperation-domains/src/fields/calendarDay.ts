import type { DateField, FieldHook } from 'payload'

import type { Text } from './text.js'

const DAY = /^\d{4}-\d{2}-\d{2}/

/** A day without an hour stands at 12:00 UTC, so that no time zone moves it; what is no date is left to validation. */
const atNoon: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || !DAY.test(value) || Number.isNaN(Date.parse(value))) return value as unknown
  const noon = `${value.slice(0, 10)}T12:00:00.000Z`
  return Number.isNaN(Date.parse(noon)) ? value : noon
}

type CalendarDayArgs = {
  label: Text
  name: string
  required?: boolean
  validate?: DateField['validate']
}

/** A calendar day; accepts `YYYY-MM-DD` or an ISO date. */
export const calendarDay = ({ label, name, required, validate }: CalendarDayArgs): DateField => ({
  name,
  type: 'date',
  admin: { date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' } },
  hooks: { beforeValidate: [atNoon] },
  label,
  ...(required && { required }),
  ...(validate && { validate }),
})
