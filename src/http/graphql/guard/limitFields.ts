import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

import type { Fragments } from './fragmentsOf.js'

import { refuse } from './refuse.js'

type LimitFieldsArgs = { fragments: Fragments; max: number; operation: OperationDefinitionNode }

/**
 * Bounds the fields of an operation, each fragment counted wherever it is spread. Fragments must be free of cycles.
 *
 * @throws QueryRefused
 */
export const limitFields = ({ fragments, max, operation }: LimitFieldsArgs): void => {
  const known = new Map<string, number>()
  const countOf = (name: string): number => {
    const fragment = fragments.get(name)
    const count = known.get(name) ?? (fragment ? countIn(fragment.selectionSet) : 0)
    known.set(name, count)
    return count
  }
  const countIn = ({ selections }: SelectionSetNode): number =>
    selections.reduce((total, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return total + countOf(selection.name.value)
      const own = selection.kind === Kind.FIELD ? 1 : 0
      return total + own + (selection.selectionSet ? countIn(selection.selectionSet) : 0)
    }, 0)
  const count = countIn(operation.selectionSet)
  if (count > max)
    refuse(
      `The query asks for ${String(count)} fields, fragments counted wherever they are spread; at most ${String(max)} are allowed.`,
    )
}
