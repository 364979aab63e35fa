import { createClient } from '@libsql/client'

import { BackupError } from '../BackupError.js'

/**
 * Makes sure that nobody else has the file open, and brings everything into it (no `-wal` beside it is needed any more).
 *
 * @throws BackupError while a server runs on it.
 */
export const assertAlone = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    // Leaving WAL takes the file for oneself, which SQLite refuses while anybody else has it open.
    const { rows } = await client.execute('PRAGMA journal_mode = DELETE')
    if (rows[0]?.[0] === 'delete') return
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error
  } finally {
    client.close()
  }
  throw new BackupError(`A server or another program has ${file} open: stop it first. Nothing was changed.`)
}
