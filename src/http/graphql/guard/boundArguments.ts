import { BOUNDS } from '../../../guard/bounds.js'
import { readWhole } from '../../../guard/readWhole.js'

/** The longest list of staff; asking for all (0) counts as this many. */
export const STAFF_LIMIT = 1000

type BoundArgumentsArgs = { args: Record<string, unknown>; isStaff: boolean; path: string }

/**
 * Checks the numbers by which a field grows, variables resolved.
 *
 * @throws QueryRefused naming the field, the argument and its bounds.
 */
export const boundArguments = ({ args, isStaff, path }: BoundArgumentsArgs): void => {
  const parameter = 'query'
  readWhole({
    max: isStaff ? STAFF_LIMIT : BOUNDS.limit,
    min: isStaff ? 0 : 1,
    parameter,
    path: `${path}.limit`,
    value: args.limit,
  })
  readWhole({ max: BOUNDS.page, min: 1, parameter, path: `${path}.page`, value: args.page })
  readWhole({ max: BOUNDS.depth, min: 0, parameter, path: `${path}.depth`, value: args.depth })
}
