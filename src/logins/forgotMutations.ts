import type { Config, PayloadRequest } from 'payload'

import { forgotPassword } from './forgotPassword.js'

type MutationsBuilder = NonNullable<NonNullable<Config['graphQL']>['mutations']>

type SchemaParts = {
  collections: Record<string, { config: { auth?: unknown }; graphQL?: { type?: { name: string } } }>
  Mutation: { fields: Record<string, object> }
}

/** Payload's mutation about a forgotten password answers once the mail is sent; this one does what REST does. */
export const forgotMutations: MutationsBuilder = (_graphQL, context) => {
  const { collections, Mutation } = context as unknown as SchemaParts
  return Object.fromEntries(
    Object.entries(collections).flatMap(([slug, { config, graphQL }]) => {
      const name = `forgotPassword${graphQL?.type?.name ?? ''}`
      const field = Mutation.fields[name]
      if (!config.auth || !field) return []
      const resolve = async (_: unknown, args: { email?: unknown }, { req }: { req: PayloadRequest }) => {
        await forgotPassword({ collection: slug, email: args.email, req })
        return true
      }
      return [[name, { ...field, resolve }]]
    }),
  )
}
