import type { Config, PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import { isStaff } from '../access/isStaff.js'

type QueriesBuilder = NonNullable<NonNullable<Config['graphQL']>['queries']>

type QueryField = {
  args?: unknown
  resolve?: (parent: unknown, args: unknown, context: { req: PayloadRequest }, info: unknown) => unknown
}

const staffOnly = (field: QueryField): QueryField => ({
  ...field,
  resolve: (parent, args, context, info) => {
    if (!isStaff(context)) throw new Forbidden(context.req.t)
    // Payload's resolver for a global takes what comes second for the context.
    return field.resolve?.(parent, field.args ? args : { ...context, ...(args as object) }, context, info)
  },
})

/** Keeps the lists of permissions in GraphQL, which name every field and rule, to the team. */
export const staffOnlyPermissions: QueriesBuilder = (_graphQL, context) => {
  const { fields } = (context as { Query: { fields: Record<string, QueryField> } }).Query
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name === 'Access' || name.startsWith('docAccess'))
      .map(([name, field]) => [name, staffOnly(field)]),
  )
}
