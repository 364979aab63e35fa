import type { Config } from 'payload'

type MutationsBuilder = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/** Accounts here are made by administrators, so nobody verifies an address: Payload's mutation for it could only fail. */
export const dropDeadMutations: MutationsBuilder = (_graphQL, context) => {
  const { fields } = (context as { Mutation: { fields: Record<string, unknown> } }).Mutation
  for (const name of Object.keys(fields)) if (name.startsWith('verifyEmail')) delete fields[name]
  return {}
}
