import { bare, localApiCall, statedProperties } from './localApi.js'

const isIsolated = (value, scope) => {
  const node = bare(value)
  if (node.type === 'ObjectExpression') return node.properties.every(({ type }) => type === 'Property')
  if (node.type === 'CallExpression') return node.callee.name === 'isolatedRequest'
  if (node.type === 'ConditionalExpression')
    return isIsolated(node.consequent, scope) && isIsolated(node.alternate, scope)
  if (node.type === 'Identifier') return isConstantOfIsolated(node.name, scope)
  return false
}

const isConstantOfIsolated = (name, scope) => {
  for (let current = scope; current; current = current.upper) {
    const variable = current.set.get(name)
    if (!variable) continue
    const [definition] = variable.defs
    const isConstant =
      definition?.type === 'Variable' && definition.parent.kind === 'const' && definition.node.id.type === 'Identifier'
    return isConstant && definition.node.init !== null && isIsolated(definition.node.init, current)
  }
  return false
}

/** A nested call never gets the caller's own request: Payload would write the nested call's locale into it and corrupt the save. */
export const isolateNestedRequests = {
  create: (context) => ({
    CallExpression: (node) => {
      const call = localApiCall(node)
      if (!call) return
      const properties = statedProperties(call.argument)
      const hasLocale = properties.some(({ name }) => name === 'locale')
      for (const { name, node: property, value } of properties) {
        if (name !== 'req' || isIsolated(value, context.sourceCode.getScope(node))) continue
        context.report({ messageId: hasLocale ? 'withLocale' : 'own', node: property })
      }
    },
  }),
  meta: {
    docs: { description: 'Nested Local API calls get an isolated request' },
    messages: {
      own: 'Hand over isolatedRequest(req) or a literal, never a request itself.',
      withLocale: 'A locale beside a request that is not isolated corrupts the save: hand over isolatedRequest(req).',
    },
    schema: [],
    type: 'problem',
  },
}
