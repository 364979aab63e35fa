import type { FlattenedField, Where } from 'payload'

import type { Collections } from './findField.js'

import { isCalendarDay } from '../calendar/isCalendarDay.js'
import { toCalendarDay } from '../calendar/toCalendarDay.js'
import { isRecord } from '../values/isRecord.js'
import { walkPath } from './walkPath.js'

type NoonOfDaysArgs = { collections: Collections; fields: FlattenedField[]; where: Where }

const DAY = /^\d{4}-\d{2}-\d{2}$/

const noon = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(noon)
  if (typeof value !== 'string') return value
  if (value.includes(',')) return value.split(',').map(noon)
  return DAY.test(value) ? toCalendarDay(value) : value
}

/** Days are stored at noon: a filter that names one as `2026-01-31` means that moment, not the midnight before. */
export const noonOfDays = ({ where, ...model }: NoonOfDaysArgs): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, constraint]): [string, Where[string]] => {
      if (Array.isArray(constraint)) return [key, constraint.map((part) => noonOfDays({ ...model, where: part }))]
      const { field } = walkPath({ ...model, path: key.replaceAll('__', '.') })
      if (!isCalendarDay(field) || !isRecord(constraint)) return [key, constraint]
      const entries = Object.entries(constraint).map(([operator, value]) => [operator, noon(value)])
      return [key, Object.fromEntries(entries) as Where[string]]
    }),
  )
