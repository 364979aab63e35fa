import { QueryRefused } from './QueryRefused.js'

/** @throws QueryRefused for what is neither true nor false */
export const readFlag = (name: string, value: unknown): boolean => {
  if (value === undefined || value === null || value === '' || value === false || value === 'false') return false
  if (value === true || value === 'true') return true
  throw new QueryRefused({ message: `${name} must be true or false.`, parameter: name })
}
