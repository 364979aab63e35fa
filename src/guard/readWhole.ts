import { QueryRefused } from './QueryRefused.js'

export type ReadWholeArgs = { max: number; min: number; parameter: string; path?: string; value: unknown }

/** A whole number within bounds, as a number or in digits; undefined stays. */
export const readWhole = ({ max, min, parameter, path = parameter, value }: ReadWholeArgs): number | undefined => {
  if (value === undefined || value === null) return undefined
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number
  throw new QueryRefused({
    message: `${path} must be a whole number from ${String(min)} to ${String(max)}.`,
    parameter,
    path,
  })
}
