import { GraphQLError, type ValidationRule } from 'graphql'

const INTROSPECTION = new Set(['__schema', '__type'])

/** The schema is shown to signed-in staff alone, in development as in production. */
export const refuseIntrospection: ValidationRule = (context) => ({
  Field: (node) => {
    const name = node.name.value
    if (!INTROSPECTION.has(name)) return undefined
    context.reportError(new GraphQLError(`${name} is answered to signed-in staff only.`, { nodes: [node] }))
    return false
  },
})
