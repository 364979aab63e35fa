import type { Day } from '../coverage/types.js'

export type Stored = Record<string, unknown>

/** Nothing, in each of the ways that a query, a form and a database write it. */
export const isUnset = (value: unknown): boolean => value === undefined || value === null || value === ''

export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** The id of a relation, which is stored as one or comes as a whole document; null where there is none. */
export const idOf = (value: unknown): string | null => {
  const id = isRecord(value) ? value.id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

export const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id) => id !== null) : []

export const rowsOf = (value: unknown): Stored[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** The calendar day of a stored date: its first ten characters. */
export const dayOf = (value: unknown): Day | null => {
  const text = value instanceof Date ? value.toISOString() : value
  return typeof text === 'string' && text.length >= 10 ? text.slice(0, 10) : null
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
