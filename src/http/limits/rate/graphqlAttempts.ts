import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

import { isRecord } from '../../../values/isRecord.js'
import { HttpError } from '../../errors/HttpError.js'
import { readEmail } from './accountBody.js'

export type GraphQLAttempts = {
  /** E-mails, one for each login, the same one as often as it is tried. */
  logins: (string | undefined)[]
  /** Forgotten passwords and resets. */
  resets: number
  /** All other changes. */
  writes: number
}

const NONE: GraphQLAttempts = { logins: [], resets: 0, writes: 0 }

/** Selections looked at: counting further would be work for an attacker, and a request is refused long before. */
const MAX_SELECTIONS = 5000

type CollectArgs = {
  budget: { left: number }
  fields: FieldNode[]
  fragments: Map<string, FragmentDefinitionNode>
  path: ReadonlySet<string>
  selections: SelectionSetNode
}

/** The fields of the root, through fragments, each as often as it stands there. */
const collect = ({ budget, fields, fragments, path, selections }: CollectArgs): FieldNode[] => {
  for (const selection of selections.selections) {
    budget.left -= 1
    if (budget.left < 0) break
    if (selection.kind === Kind.FIELD) fields.push(selection)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect({ budget, fields, fragments, path, selections: selection.selectionSet })
    } else {
      const name = selection.name.value
      const fragment = fragments.get(name)
      if (!fragment || path.has(name)) continue
      collect({ budget, fields, fragments, path: new Set([...path, name]), selections: fragment.selectionSet })
    }
  }
  return fields
}

const rootFields = (document: DocumentNode, operationName: unknown): FieldNode[] => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const budget = { left: MAX_SELECTIONS }
  const fields: FieldNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.MUTATION) continue
    if (typeof operationName === 'string' && definition.name?.value !== operationName) continue
    collect({ budget, fields, fragments, path: new Set(), selections: definition.selectionSet })
  }
  return fields
}

const variablesOf = (document: DocumentNode, sent: unknown): Record<string, unknown> => {
  const variables: Record<string, unknown> = {}
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { defaultValue, variable } of definition.variableDefinitions ?? []) {
      if (defaultValue) variables[variable.name.value] = valueFromASTUntyped(defaultValue)
    }
  }
  return isRecord(sent) ? { ...variables, ...sent } : variables
}

const emailOf = (field: FieldNode, variables: Record<string, unknown>): string | undefined => {
  const node = field.arguments?.find(({ name }) => name.value === 'email')?.value
  return node && readEmail({ email: valueFromASTUntyped(node, variables) })
}

/** What a GraphQL request tries of accounts and writes, counted before any of it runs: fifty aliases are fifty. */
export const graphqlAttempts = (body: unknown): GraphQLAttempts => {
  if (!isRecord(body) || typeof body.query !== 'string' || !body.query.includes('mutation')) return NONE
  let document: DocumentNode
  try {
    document = parse(body.query, { noLocation: true })
  } catch (error) {
    // Whoever runs it says what is wrong with it.
    if (error instanceof GraphQLError) return NONE
    throw new HttpError(400, 'The query is nested too deeply.')
  }
  const variables = variablesOf(document, body.variables)
  const attempts: GraphQLAttempts = { logins: [], resets: 0, writes: 0 }
  for (const field of rootFields(document, body.operationName)) {
    const name = field.name.value
    if (/^login[A-Z]/.test(name)) attempts.logins.push(emailOf(field, variables))
    else if (/^(forgotPassword|resetPassword|verifyEmail)[A-Z]/.test(name)) {
      attempts.resets += 1
      emailOf(field, variables)
    } else attempts.writes += 1
  }
  return attempts
}
