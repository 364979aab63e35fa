import type { PayloadRequest } from 'payload'

/** The name of the account behind a request, as the panel shows it; undefined for a script without one. */
export const accountName = ({ payload, user }: PayloadRequest): string | undefined => {
  if (!user) return undefined
  const account = user as unknown as Record<string, unknown>
  const title = payload.collections[user.collection]?.config.admin.useAsTitle
  const names = [title === undefined ? undefined : account[title], account.email, account.id]
  return names.find((name): name is string => typeof name === 'string' && name !== '')
}
