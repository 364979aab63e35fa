import type { DateField } from 'payload'

import type { AdminText } from './types.js'

import { toCalendarDay } from '../calendar/toCalendarDay.js'

type CalendarDayArgs = {
  admin?: DateField['admin']
  description?: AdminText
  label: AdminText
  name: string
  required?: boolean
}

/**
 * A day of law or of a project, without an hour: stored at 12:00 UTC so that no time zone moves it.
 * Accepts `YYYY-MM-DD` or an ISO date; anything else is refused by Payload's own date check.
 */
export const calendarDay = ({ admin, description, label, name, required }: CalendarDayArgs): DateField => ({
  name,
  type: 'date',
  admin: {
    ...admin,
    date: { displayFormat: 'd MMMM yyyy', pickerAppearance: 'dayOnly' },
    ...(description && { description }),
  },
  hooks: { beforeValidate: [({ value }) => toCalendarDay(value)] },
  label,
  ...(required && { required }),
})
