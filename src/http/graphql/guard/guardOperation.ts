import {
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  specifiedRules,
} from 'graphql'

import type { Limits } from '../../../config/limits.js'
import type { OperationRequest } from './readOperation.js'

import { armorRules } from './armorRules.js'
import { fragmentsOf } from './fragmentsOf.js'
import { limitAccountFields } from './limitAccountFields.js'
import { limitCost } from './limitCost.js'
import { limitFields } from './limitFields.js'
import { limitFragments } from './limitFragments.js'
import { limitNesting } from './limitNesting.js'
import { limitRootFields } from './limitRootFields.js'
import { parseOperation } from './parseOperation.js'
import { refuse } from './refuse.js'
import { refuseIntrospection } from './refuseIntrospection.js'
import { rootFieldsOf } from './rootFieldsOf.js'
import { validateOperation } from './validateOperation.js'
import { withoutSuggestions } from './withoutSuggestions.js'

type GuardOperationArgs = { isStaff: boolean; limits: Limits; request: OperationRequest; schema: GraphQLSchema }

export type GuardedOperation = Required<Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>>

/**
 * Everything that is asked of an operation before it runs, the cheap questions first: each rule may rely on those before it.
 *
 * @throws QueryRefused
 */
export const guardOperation = ({ isStaff, limits, request, schema }: GuardOperationArgs): GuardedOperation => {
  const { operationName, query, variables } = request
  limitNesting(variables)
  const document = parseOperation({ maxTokens: limits.graphQLTokens, query })
  const operation = getOperationAST(document, operationName)
  if (!operation) return refuse('The query must hold one operation, or operationName must name one of several.')
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return refuse('Subscriptions are not served.')
  const fragments = fragmentsOf(document)
  limitFragments({ fragments, max: limits.graphQLFragments })
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    limitFields({ fragments, max: limits.graphQLFields, operation: definition })
  }
  const fields = rootFieldsOf({ fragments, operation })
  limitRootFields({ fields, max: limits.graphQLRootFields })
  limitAccountFields(fields)
  validateOperation({ document, isStaff, rules: armorRules(limits), schema })
  validateOperation({
    document,
    isStaff,
    rules: isStaff ? specifiedRules : [refuseIntrospection, ...specifiedRules],
    schema,
  })
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 5,
  })
  if (errors) {
    const messages = errors.map(({ message }) => (isStaff ? message : withoutSuggestions(message)))
    return refuse(messages.join(' '), 'variables')
  }
  limitCost({ fragments, isStaff, max: limits.graphQLCost, operation, schema, variables: coerced })
  return { document, operationName: operation.name?.value ?? null, variableValues: variables }
}
