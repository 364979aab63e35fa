import type { FieldNode } from 'graphql'

import { refuse } from './refuse.js'

/**
 * Bounds the queries or mutations of one operation.
 *
 * @throws QueryRefused
 */
export const limitRootFields = ({ fields, max }: { fields: FieldNode[]; max: number }): void => {
  if (fields.length > max)
    refuse(`The operation starts with ${String(fields.length)} fields; at most ${String(max)} are allowed.`)
}
