import { localApiCall, statedProperties } from './localApi.js'

const isInScope = (scope, name) => {
  for (let current = scope; current; current = current.upper) if (current.set.has(name)) return true
  return false
}

/** Every Local API call states whose rights it has, how deep it populates, and, inside a request, that request. */
export const stateLocalApiOptions = {
  create: (context) => ({
    CallExpression: (node) => {
      const call = localApiCall(node)
      if (!call) return
      if (call.argument?.type !== 'ObjectExpression') {
        context.report({ data: { name: call.name }, messageId: 'literal', node })
        return
      }
      const stated = new Set(statedProperties(call.argument).map(({ name }) => name))
      const wanted = ['overrideAccess']
      if (call.hasDepth) wanted.push('depth')
      if (isInScope(context.sourceCode.getScope(node), 'req')) wanted.push('req')
      const missing = wanted.filter((name) => !stated.has(name))
      if (missing.length > 0)
        context.report({ data: { missing: missing.join(', '), name: call.name }, messageId: 'missing', node })
    },
  }),
  meta: {
    docs: { description: 'Local API calls state overrideAccess, depth and req' },
    messages: {
      literal: 'Write the options of {{name}} as an object literal, so that one sees whose rights it has.',
      missing: '{{name}} does not state {{missing}}.',
    },
    schema: [],
    type: 'problem',
  },
}
