import type { Finding } from '../findings.js'

import { joinPath } from '../joinPath.js'
import { MESSAGES } from '../messages.js'

const MAX_DEPTH = 100
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])
const UNSTORABLE = /\0|\p{Surrogate}/u

const isForbidden = (key: string): boolean =>
  RESERVED.has(key) || key.startsWith('$') || key.includes('.') || UNSTORABLE.test(key)

/** A number that both databases give back as it came: -0, infinity and integers that a float cannot hold do not. */
export const isStorableNumber = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0)

/**
 * What no body may hold, whatever the schema says: names that a database or JavaScript reads as orders, texts and
 * numbers that cannot be stored, nesting without end.
 */
export const scanBody = (value: unknown, path = '', depth = 0): Finding[] => {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [{ message: MESSAGES.brokenText, path }] : []
  if (typeof value === 'number') return isStorableNumber(value) ? [] : [{ message: MESSAGES.numberExpected, path }]
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  if (depth > MAX_DEPTH) return [{ message: MESSAGES.tooDeep, path }]
  if (Array.isArray(value)) return value.flatMap((item, index) => scanBody(item, joinPath(path, index), depth + 1))
  return Object.keys(value).flatMap((key) => {
    const here = joinPath(path, key)
    return isForbidden(key)
      ? [{ message: MESSAGES.forbiddenKey, path: here }]
      : scanBody((value as Record<string, unknown>)[key], here, depth + 1)
  })
}
