import type { Payload } from 'payload'

/**
 * Throws when saves would not be whole. Payload switches transactions off silently when the MongoDB address
 * does not name a replica set.
 */
export const assertTransactions = async (payload: Pick<Payload, 'db'>): Promise<void> => {
  const id = await payload.db.beginTransaction()
  if (id === null) {
    throw new Error(
      'DATABASE_URL names a MongoDB without transactions: run mongod as a replica set (mongod --replSet rs0, then rs.initiate()) and add ?replicaSet=rs0 to DATABASE_URL.',
    )
  }
  // Committed, though it holds nothing: what follows one rolled back counts as lost.
  await payload.db.commitTransaction(id)
}
