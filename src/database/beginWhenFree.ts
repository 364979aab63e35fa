import { setTimeout as pause } from 'node:timers/promises'
import { databaseBusy } from './databaseBusy.js'

const RETRY_MS = 20

const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** Begins a write transaction, waiting for another process without blocking this one; APIError 503 after `maxWaitMs`. */
export const beginWhenFree = async ({
  execute,
  maxWaitMs,
}: {
  execute: (sql: string) => Promise<unknown>
  maxWaitMs: number
}): Promise<void> => {
  const end = Date.now() + maxWaitMs
  for (;;) {
    try {
      return void (await execute('BEGIN IMMEDIATE'))
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > end) throw databaseBusy(maxWaitMs)
    }
    await pause(RETRY_MS)
  }
}
