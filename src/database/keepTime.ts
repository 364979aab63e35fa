import type { BaseDatabaseAdapter } from 'payload'

import { assertInTime, beginCommit } from '../deadline/deadline.js'
import { READ_METHODS, WRITE_METHODS, wrapMethods } from './adapterMethods.js'

/** Lets no operation that was given up go on: neither its next statement nor its commit. */
export const keepTime = (adapter: BaseDatabaseAdapter): void => {
  wrapMethods({
    adapter,
    names: [...READ_METHODS, ...WRITE_METHODS],
    around: async ({ next }) => {
      assertInTime()
      return next()
    },
  })
  const { beginTransaction, commitTransaction } = adapter
  adapter.beginTransaction = async (options) => {
    assertInTime()
    return beginTransaction.call(adapter, options)
  }
  adapter.commitTransaction = async (id) => {
    try {
      beginCommit()
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
    await commitTransaction.call(adapter, id)
  }
}
