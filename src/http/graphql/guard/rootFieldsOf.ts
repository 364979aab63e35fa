import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

import type { Fragments } from './fragmentsOf.js'

type RootFieldsOfArgs = { fragments: Fragments; operation: OperationDefinitionNode }

/** The fields that an operation starts with, those in fragments included; skipped ones too, for that is decided later. */
export const rootFieldsOf = ({ fragments, operation }: RootFieldsOfArgs): FieldNode[] => {
  const fieldsIn = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet)
      const fragment = fragments.get(selection.name.value)
      return fragment ? fieldsIn(fragment.selectionSet) : []
    })
  return fieldsIn(operation.selectionSet)
}
