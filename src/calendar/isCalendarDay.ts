import type { FlattenedField } from 'payload'

/** A date field that holds a day without an hour. */
export const isCalendarDay = (field: FlattenedField | undefined): boolean =>
  field?.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly'
