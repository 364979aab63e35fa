import type { Payload } from 'payload'

import { READ_METHODS } from '../../../src/database/adapterMethods.js'

/** How many reads a task makes of the database, by the adapter’s methods. */
export const countCalls = async (payload: Payload, task: () => Promise<unknown>): Promise<number> => {
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  const kept = READ_METHODS.map((name) => [name, db[name]] as const)
  let count = 0
  for (const [name, method] of kept) {
    db[name] = (...args) => {
      count += 1
      return method?.apply(db, args)
    }
  }
  try {
    await task()
  } finally {
    for (const [name, method] of kept) if (method) db[name] = method
  }
  return count
}
