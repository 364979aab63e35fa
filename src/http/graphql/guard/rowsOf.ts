import { getNamedType, getNullableType, type GraphQLField, isCompositeType, isListType } from 'graphql'

import { STAFF_LIMIT } from './boundArguments.js'

/** Documents in a list that states no `limit`, and rows in a list that takes none. */
const DEFAULT_LIMIT = 10
const ROWS = 5

type RowsOfArgs = {
  args: Record<string, unknown>
  field: GraphQLField<unknown, unknown>
  /** Whether the field above has counted these rows by its `limit`. */
  isCounted: boolean
}

export type Rows = { isCounted: boolean; rows: number }

/** How many times what is selected below a field is answered. */
export const rowsOf = ({ args, field, isCounted }: RowsOfArgs): Rows => {
  if (field.args.some(({ name }) => name === 'limit')) {
    const { limit, pagination } = args
    if (limit === 0 || (pagination === false && typeof limit !== 'number'))
      return { isCounted: true, rows: STAFF_LIMIT }
    return { isCounted: true, rows: typeof limit === 'number' ? limit : DEFAULT_LIMIT }
  }
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
  return { isCounted: false, rows: isList && !isCounted ? ROWS : 1 }
}
