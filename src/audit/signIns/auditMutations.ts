import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql'
import type { PayloadRequest, SanitizedConfig } from 'payload'

import { isRefusal, recordRefusal } from './recordRefusal.js'

type Context = { req: PayloadRequest }
type Field = Pick<GraphQLFieldConfig<unknown, Context, { email?: unknown }>, 'resolve'>

const SIGN_IN = /^login[A-Z]/

/** Logs refused sign-ins over GraphQL. */
export const auditMutations = (schema: GraphQLSchema, { admin }: SanitizedConfig): void => {
  const fields = (schema.getMutationType()?.getFields() ?? {}) as Record<string, Field>
  for (const [name, field] of Object.entries(fields)) {
    const { resolve } = field
    if (!SIGN_IN.test(name) || !resolve) continue
    field.resolve = async (source, args, context, info) => {
      try {
        return await resolve(source, args, context, info)
      } catch (error) {
        if (isRefusal(error)) await recordRefusal({ collection: admin.user, email: args.email, req: context.req })
        throw error
      }
    }
  }
}
