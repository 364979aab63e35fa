import type { Parameter } from './readParameters.js'

import { BOUNDS, STAFF_BOUNDS } from './bounds.js'
import { readWhole } from './readWhole.js'

/** What each may be for the team; 0 asks for everything, or for the first page. */
const MAXIMA: Record<string, number> = { depth: STAFF_BOUNDS.depth, limit: STAFF_BOUNDS.limit, page: BOUNDS.page }

/**
 * Checks the numbers that the team sends to Payload's own endpoints: what is none ends a query with a 500.
 *
 * @throws QueryRefused
 */
export const checkStaffParameters = (parameters: Parameter[]): void => {
  for (const { keys, value } of parameters) {
    const [parameter = '', ...rest] = keys
    const max = Object.hasOwn(MAXIMA, parameter) ? MAXIMA[parameter] : undefined
    if (max !== undefined && rest.length === 0 && value !== '') readWhole({ max, min: 0, parameter, value })
  }
}
