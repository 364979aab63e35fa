import type { FlattenedField } from 'payload'

import { isCalendarDay } from '../calendar/isCalendarDay.js'

export type ReadValueArgs = {
  /** Undefined for `id`. */
  field: FlattenedField | undefined
  isMongo: boolean
  maxText: number
  value: unknown
}

/** A value in the one form both databases understand, or why it is none. */
export type ReadValue = { problem: string } | { value: boolean | number | string }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const OBJECT_ID = /^[0-9a-f]{24}$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?$/
const NUMBER = /^-?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,2})?$/i

const readID = (value: unknown, isMongo: boolean): ReadValue =>
  typeof value === 'string' && (isMongo ? OBJECT_ID : UUID).test(value)
    ? { value: value.toLowerCase() }
    : { problem: 'must be the id of a document' }

const readDate = (value: unknown, field: FlattenedField): ReadValue => {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
  if (typeof text !== 'string' || !(DAY.test(text) || MOMENT.test(text)))
    return { problem: 'must be a date as 2026-01-31, or a moment as 2026-01-31T12:00:00Z' }
  const date = new Date(text)
  const isReal =
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10))
  if (!isReal) return { problem: 'must be a day of the calendar' }
  // Days are stored at noon.
  return { value: DAY.test(text) && isCalendarDay(field) ? `${text}T12:00:00.000Z` : date.toISOString() }
}

const readNumber = (value: unknown, { max, min }: { max?: number; min?: number }): ReadValue => {
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER)
    return { problem: 'must be a number' }
  if (min !== undefined && number < min) return { problem: `must be at least ${String(min)}` }
  if (max !== undefined && number > max) return { problem: `must be at most ${String(max)}` }
  return { value: number }
}

const readBoolean = (value: unknown): ReadValue => {
  if (value === true || value === 'true') return { value: true }
  if (value === false || value === 'false') return { value: false }
  return { problem: 'must be true or false' }
}

const readText = (value: unknown, maxText: number): ReadValue => {
  if (typeof value !== 'string' || value === '') return { problem: 'must be a text that is not empty' }
  if (value.length > maxText) return { problem: `must have at most ${String(maxText)} characters` }
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) || /\p{Surrogate}/u.test(value))
    return { problem: 'holds a character that no text has' }
  return { value }
}

const readOption = (value: unknown, options: ({ value: string } | string)[]): ReadValue =>
  typeof value === 'string' && options.some((option) => (typeof option === 'string' ? option : option.value) === value)
    ? { value }
    : { problem: 'must be one of the options' }

/** Reads one value of a filter by the kind of its field; REST sends every value as text. */
export const readValue = ({ field, isMongo, maxText, value }: ReadValueArgs): ReadValue => {
  if (!field || field.type === 'relationship' || field.type === 'upload') return readID(value, isMongo)
  if (field.type === 'date') return readDate(value, field)
  if (field.type === 'number')
    return readNumber(value, {
      ...(field.max !== undefined && { max: field.max }),
      ...(field.min !== undefined && { min: field.min }),
    })
  if (field.type === 'checkbox') return readBoolean(value)
  if (field.type === 'select' || field.type === 'radio') return readOption(value, field.options)
  return readText(value, maxText)
}

export { readBoolean }
