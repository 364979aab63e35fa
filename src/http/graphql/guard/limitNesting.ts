import { refuse } from './refuse.js'

/** More than any text an editor writes or any filter that is served. */
export const NESTING = 100

/**
 * Bounds how deep a variable holds lists and objects, for what reads them next calls itself for each.
 *
 * @throws QueryRefused
 */
export const limitNesting = (variables: Record<string, unknown>): void => {
  let level: unknown[] = [variables]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > NESTING) refuse(`variables are nested more than ${String(NESTING)} deep.`, 'variables')
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    )
  }
}
