import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

import type { Fragments } from './fragmentsOf.js'

import { boundArguments } from './boundArguments.js'
import { refuse } from './refuse.js'
import { rowsOf } from './rowsOf.js'
import { weightOf } from './weightOf.js'

type LimitCostArgs = {
  fragments: Fragments
  isStaff: boolean
  max: number
  operation: OperationDefinitionNode
  schema: GraphQLSchema
  /** After coercion, so that `limit: $limit` counts as what it is. */
  variables: Record<string, unknown>
}

type Place = { isCounted: boolean; path: string; type: GraphQLNamedType | undefined }

/**
 * Weighs an operation that is valid: each field its own weight, what is below it as often as `limit` lets it come.
 *
 * @throws QueryRefused naming the cost and the most that is allowed, or the argument that is out of bounds.
 */
export const limitCost = ({ fragments, isStaff, max, operation, schema, variables }: LimitCostArgs): number => {
  const costOfField = (node: FieldNode, { isCounted, path, type }: Place): number => {
    const name = node.name.value
    // Introspection is bounded by the rules of graphql-js itself.
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!field) return 0
    const here = path ? `${path}.${name}` : name
    const args = getArgumentValues(field, node, variables)
    boundArguments({ args, isStaff, path: here })
    const below = rowsOf({ args, field, isCounted })
    const inner = getNamedType(field.type)
    const each =
      node.selectionSet && isCompositeType(inner)
        ? costIn(node.selectionSet, { isCounted: below.isCounted, path: here, type: inner })
        : 0
    return weightOf(field, path === '') + below.rows * each
  }
  const costIn = ({ selections }: SelectionSetNode, place: Place): number =>
    selections.reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) return total + costOfField(selection, place)
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!part) return total
      const type = part.typeCondition ? schema.getType(part.typeCondition.name.value) : place.type
      return total + costIn(part.selectionSet, { ...place, type })
    }, 0)

  const type = schema.getRootType(operation.operation) ?? undefined
  const cost = costIn(operation.selectionSet, { isCounted: false, path: '', type })
  if (cost > max)
    refuse(
      `The query costs ${String(cost)}, more than the ${String(max)} that are allowed: each field counts as often as the limits around it let it come.`,
    )
  return cost
}
