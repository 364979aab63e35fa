import type { BaseDatabaseAdapter } from 'payload'

import { AsyncLocalStorage } from 'node:async_hooks'

import { READ_METHODS, WRITE_METHODS, wrapMethods } from '../adapterMethods.js'
import { type Trouble, troubleOf } from './troubleOf.js'

type Watch = { trouble?: Trouble }

// A symbol of the process, not of the module: Next's bundled copy of an adapter must report to the same watch.
const WATCH = Symbol.for('jumelage.databaseTrouble')
const holder = globalThis as { [WATCH]?: AsyncLocalStorage<Watch> }
const storage = (holder[WATCH] ??= new AsyncLocalStorage<Watch>())

/** Tells the watch around this call, if there is one, what an error says of the database. */
export const noteTrouble = (error: unknown): void => {
  const watch = storage.getStore()
  const trouble = watch && troubleOf(error)
  if (trouble) watch.trouble = trouble
}

/** Runs `task` and tells whether the database was in trouble meanwhile, even where nobody let the error through. */
export const watchTrouble = async <T>(task: () => Promise<T>): Promise<{ result: T; trouble: Trouble | undefined }> => {
  const watch: Watch = {}
  const result = await storage.run(watch, task)
  return { result, trouble: watch.trouble }
}

/** Payload takes an account that it cannot read for no account: what fails in the adapter is noted there. */
export const reportTrouble = (adapter: BaseDatabaseAdapter): void => {
  const names = [...READ_METHODS, ...WRITE_METHODS, 'beginTransaction', 'commitTransaction']
  wrapMethods({
    adapter,
    names,
    around: async ({ next }) => {
      try {
        return await next()
      } catch (error) {
        noteTrouble(error)
        throw error
      }
    },
  })
}
