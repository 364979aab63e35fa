import { createClient } from '@libsql/client'
import { chmod } from 'node:fs/promises'

import { PRIVATE_FILE } from '../files.js'

/** How long another process may keep the file to itself before the backup gives up. */
const BUSY_TIMEOUT_MS = 30_000

/** Writes one moment of a SQLite file, whoever writes to it meanwhile, as a new file: only what is committed, all of it. */
export const copySqlite = async ({ from, to }: { from: string; to: string }): Promise<void> => {
  const client = createClient({ url: `file:${from}` })
  try {
    await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    await client.execute({ args: [to], sql: 'VACUUM INTO ?' })
  } finally {
    client.close()
  }
  await chmod(to, PRIVATE_FILE)
}
