import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { indexParents } from './indexParents.js'
import { keepTime } from './keepTime.js'
import { likeLiterally } from './likeLiterally.js'
import { separateReadersAndWriters } from './separateReadersAndWriters.js'
import { sameUnset } from './sameUnset.js'
import { selectWholeRows } from './selectWholeRows.js'
import { sortStably } from './sortStably.js'
import { reportTrouble } from './trouble/watch.js'
import { sqlitePath } from './sqliteUrl.js'

export type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** How long a statement may block this process while another one holds the file; see `beginWhenFree` for writers. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * The embedded database: WAL, UUIDv7 ids, whole saves through a writers' queue, readers on their own connection.
 * `migrations` run at connect; `push` makes the tables from the configuration instead (throw-away files only).
 */
export const sqliteDatabase = ({
  url,
  migrations,
  migrationDir,
  push = false,
}: {
  url: string
  migrations?: SqliteMigration[] | undefined
  migrationDir?: string | undefined
  push?: boolean | undefined
}): DatabaseAdapterObj => {
  const path = sqlitePath(url)
  const stock = sqliteAdapter({
    idType: 'uuidv7',
    push,
    wal: true,
    busyTimeout: BUSY_TIMEOUT_MS,
    blocksAsJSON: true,
    client: { url },
    ...(migrationDir === undefined ? {} : { migrationDir }),
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as BaseDatabaseAdapter
      indexParents(adapter)
      likeLiterally(adapter)
      sameUnset(adapter)
      selectWholeRows(adapter)
      sortStably(adapter)
      separateReadersAndWriters({ adapter, path, migrations, push, busyTimeoutMs: BUSY_TIMEOUT_MS })
      reportTrouble(adapter)
      keepTime(adapter)
      return adapter
    },
  }
}
