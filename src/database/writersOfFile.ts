import { resolve } from 'node:path'
import { createTurnQueue } from './turnQueue.js'
import type { TurnQueue } from './turnQueue.js'

// A symbol of the process, not of the module: two copies of this module must queue for the same file together.
const QUEUES = Symbol.for('jumelage.sqliteWriters')
type WithQueues = { [QUEUES]?: Map<string, TurnQueue> }

/** The one queue in which all writers of a SQLite file stand, whichever adapter of this process they come from. */
export const writersOfFile = (path: string): TurnQueue => {
  const holder = globalThis as WithQueues
  const queues = (holder[QUEUES] ??= new Map<string, TurnQueue>())
  const key = resolve(path)
  const queue = queues.get(key) ?? createTurnQueue()
  queues.set(key, queue)
  return queue
}
