import { randomUUID } from 'node:crypto'

import { buildConfig, getPayload } from 'payload'

import type { Settings } from '../config/settings.js'
import type { Patient } from './problem.js'

import { attachTrail } from '../audit/trail/attachTrail.js'
import { BackupError } from '../backup/BackupError.js'
import { mediaStore } from '../backup/media/mediaStore.js'
import { createDatabaseAdapter } from '../database/index.js'
import { claimJobsOnce } from '../jobs/claimJobsOnce.js'
import { mendSchedules } from '../jobs/mendSchedules.js'
import { runSql, sqliteOf } from './adapters.js'

const pendingMigrations = async ({ payload }: Patient, known: string[]): Promise<string[]> => {
  const sqlite = sqliteOf(payload)
  if (!sqlite) return []
  const tables = await runSql(sqlite, "SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (tables.length === 0) return known
  const done = new Set((await runSql(sqlite, 'SELECT name FROM payload_migrations')).map(({ name }) => String(name)))
  return known.filter((name) => !done.has(name))
}

/**
 * Opens the database of the settings as it is: no migration, no index, no job, no first document. Close it with
 * `payload.destroy()`.
 *
 * @throws BackupError where its tables are not yet those of this version.
 */
export const openAsIs = async (settings: Settings): Promise<Patient> => {
  const { createConfig } = await import('../../payload.config.js')
  const { migrations } = await import('../../migrations/sqlite/index.js')
  const config = mendSchedules(
    await buildConfig({
      ...createConfig(settings),
      db: attachTrail(createDatabaseAdapter(settings.database, { asIs: true })),
    }),
  )
  const payload = await getPayload({ config, disableOnInit: true, key: randomUUID() })
  claimJobsOnce(payload)
  const patient = { media: await mediaStore(settings), payload, settings }
  const pending = await pendingMigrations(
    patient,
    migrations.map(({ name }) => name),
  )
  if (pending.length > 0) {
    await payload.destroy()
    throw new BackupError(
      `The database is empty or of an older Jumelage (${String(pending.length)} migrations to come): start the server once, which brings it up to date.`,
    )
  }
  return patient
}
