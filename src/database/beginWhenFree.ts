import { setTimeout as pause } from 'node:timers/promises'
import { databaseBusy } from './databaseBusy.js'

const RETRY_MS = 20

const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Begins a write transaction, waiting for another process without blocking this one; APIError 503 after `maxWaitMs`.
 * `executeScript` runs several statements and finalizes them: a refused `BEGIN IMMEDIATE` that is not finalized counts as
 * a statement in progress, and SQLite then refuses every savepoint. So the lock is tried in a script first.
 */
export const beginWhenFree = async ({
  execute,
  executeScript,
  busyTimeoutMs,
  maxWaitMs,
}: {
  execute: (sql: string) => Promise<unknown>
  executeScript: (sql: string) => Promise<unknown>
  busyTimeoutMs: number
  maxWaitMs: number
}): Promise<void> => {
  const end = Date.now() + maxWaitMs
  for (;;) {
    try {
      await executeScript(`PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK; PRAGMA busy_timeout = ${busyTimeoutMs}`)
      break
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > end) throw databaseBusy(maxWaitMs)
    }
    await pause(RETRY_MS)
  }
  await execute('BEGIN IMMEDIATE')
}
