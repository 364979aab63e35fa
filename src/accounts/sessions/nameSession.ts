import type { CollectionAfterLoginHook } from 'payload'

import type { StoredAccount } from '../changeAccount.js'

import { shortAgent } from './shortAgent.js'

/** Notes in which browser a session was opened, so that its owner recognises it. */
export const nameSession: CollectionAfterLoginHook = async ({ req, user }) => {
  const userAgent = shortAgent(req.headers.get('user-agent'))
  const { id, sessions } = user as unknown as StoredAccount
  if (!userAgent || !sessions?.length) return user
  // Payload has just added the session of this login, as the last one.
  const named = sessions.map((session, index) => (index === sessions.length - 1 ? { ...session, userAgent } : session))
  await req.payload.db.updateOne({
    id,
    collection: 'users',
    data: { sessions: named, updatedAt: null },
    req,
    returning: false,
  })
  return { ...user, sessions: named }
}
