import type { AuthStrategy, Payload, Where } from 'payload'

import { indexOf } from './apiKey.js'
import { isExpired } from './expiry.js'

const SCHEME = 'users API-Key '
const MAX_LENGTH = 200
const HOUR_MS = 60 * 60 * 1000

type KeyAccount = {
  apiKeyExpiresOn?: null | string
  apiKeyLastUsedOn?: null | string
  id: string
  role?: string
}

// Requests that come together write once; a process has one set, whichever copy of this module it runs.
const writing = new Set<string>()

/** Notes that a key was used, at most once an hour, beside the request and without touching `updatedAt`. */
const noteUse = ({ account, index, payload }: { account: KeyAccount; index: string; payload: Payload }): void => {
  const now = Date.now()
  const last = account.apiKeyLastUsedOn ? Date.parse(account.apiKeyLastUsedOn) : 0
  if (now - last < HOUR_MS || writing.has(index)) return
  writing.add(index)
  payload.db
    .updateOne({
      collection: 'users',
      data: { apiKeyLastUsedOn: new Date(now).toISOString(), updatedAt: null },
      returning: false,
      // A key that was replaced meanwhile has not been used by this.
      where: { and: [{ id: { equals: account.id } }, { apiKeyIndex: { equals: index } }] },
    })
    .catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: 'The last use of an API key was not noted.' })
    })
    .finally(() => writing.delete(index))
}

/** Who sends `Authorization: users API-Key <key>` is the reader that the key was made for, until it expires or is revoked. */
export const keyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const header = headers.get('authorization') ?? ''
    const key = header.startsWith(SCHEME) ? header.slice(SCHEME.length) : ''
    if (key === '' || key.length > MAX_LENGTH) return { user: null }
    const index = indexOf(key, payload.secret)
    const where: Where = { apiKeyIndex: { equals: index } }
    const { docs } = await payload.find({
      collection: 'users',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where,
    })
    const account = docs[0] as KeyAccount | undefined
    if (account?.role !== 'reader' || isExpired(account.apiKeyExpiresOn)) return { user: null }
    noteUse({ account, index, payload })
    return { user: { ...docs[0], _strategy: 'api-key', collection: 'users' } as never }
  },
}
