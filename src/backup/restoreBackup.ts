import { randomBytes } from 'node:crypto'
import { readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Settings } from '../config/settings.js'
import type { Manifest } from './manifest.js'

import { sqlitePath } from '../database/sqliteUrl.js'
import { BackupError } from './BackupError.js'
import { checkBackup } from './checkBackup.js'
import { MEDIA_FOLDER, SECRET_FILE, SQLITE_FILE } from './createBackup.js'
import { writeNew } from './files.js'
import { isServerRunning } from './isServerRunning.js'
import { isFolderEmpty, restoreFolder } from './media/restoreFolder.js'
import { restoreBucket } from './media/restoreBucket.js'
import { isMongoEmpty, restoreMongo } from './mongodb/restoreMongo.js'
import { assertAlone } from './sqlite/holdAlone.js'
import { isSqliteEmpty, restoreSqlite } from './sqlite/restoreSqlite.js'
import { createUndo, type Undo } from './undo.js'

type LetGo = () => Promise<void>

/** The secret of the backup takes the place of the one that was made here. */
const restoreSecret = async (backup: string, { dataDir }: Settings, id: string, undo: Undo): Promise<LetGo> => {
  const to = path.join(dataDir, 'secret')
  const old = `${to}.before-${id}`
  const data = await readFile(path.join(backup, SECRET_FILE))
  const present = await readFile(to).catch(() => undefined)
  if (present?.equals(data)) return () => Promise.resolve()
  if (present) {
    await rename(to, old)
    undo.add(() => rename(old, to))
  }
  await writeNew({ source: [data], to })
  undo.add(() => rm(to, { force: true }))
  return () => rm(old, { force: true })
}

const assertFree = async (settings: Settings, mayReplace: boolean): Promise<void> => {
  const { database, mediaDir, s3 } = settings
  const isMongo = database.kind === 'mongodb'
  if (isMongo && (await isServerRunning(settings))) {
    throw new BackupError(`A server runs on port ${settings.port}: stop it first. Nothing was changed.`)
  }
  const isEmpty = isMongo ? await isMongoEmpty(database.url) : await isSqliteEmpty(sqlitePath(database.url))
  if (!isEmpty && !mayReplace) {
    throw new BackupError(
      `The database that DATABASE_URL names is not empty: --replace puts the backup in its place. Nothing was changed.`,
    )
  }
  if (!s3 && !mayReplace && !(await isFolderEmpty(mediaDir))) {
    throw new BackupError(
      `There are files in ${mediaDir}: --replace puts those of the backup in their place. Nothing was changed.`,
    )
  }
  if (!isMongo && !isEmpty) await assertAlone(sqlitePath(database.url))
}

const putInPlace = async ({
  backup,
  id,
  manifest,
  settings,
  undo,
}: {
  backup: string
  id: string
  manifest: Manifest
  settings: Settings
  undo: Undo
}): Promise<void> => {
  const { database, mediaDir, s3 } = settings
  const files = manifest.files.filter((file) => file.path.startsWith(`${MEDIA_FOLDER}/`))
  const letGo: LetGo[] = []
  try {
    if (s3) await restoreBucket({ backup, files, s3 })
    else letGo.push(await restoreFolder({ backup, files, folder: mediaDir, id, undo }))
    if (manifest.withSecret) letGo.push(await restoreSecret(backup, settings, id, undo))
    // The database last: what it names is there when it is.
    letGo.push(
      database.kind === 'sqlite'
        ? await restoreSqlite({ from: path.join(backup, SQLITE_FILE), id, to: sqlitePath(database.url), undo })
        : await restoreMongo({ backup, id, manifest, undo, url: database.url }),
    )
  } catch (error) {
    await undo.run()
    throw error
  }
  for (const step of letGo) await step()
}

export type RestoreBackupArgs = {
  from: string
  /** The person says that no server runs on this MongoDB, which cannot be seen from here. */
  isSure?: boolean
  mayReplace?: boolean
  settings: Settings
}

/**
 * Puts a backup into the database and the media storage of the settings. Everything is checked first; what was there
 * is put aside and only let go of when all of the backup is in place, so a failure leaves it as it was.
 *
 * @throws BackupError with one line for the person who asked.
 */
export const restoreBackup = async ({
  from,
  isSure = false,
  mayReplace = false,
  settings,
}: RestoreBackupArgs): Promise<Manifest> => {
  const backup = path.resolve(from)
  const manifest = await checkBackup(backup, settings.database)
  if (settings.database.kind === 'mongodb' && !isSure) {
    throw new BackupError(
      'Whether a server runs on this MongoDB cannot be seen from here: stop every one, then add --yes. Nothing was changed.',
    )
  }
  await assertFree(settings, mayReplace)
  await putInPlace({ backup, id: randomBytes(4).toString('hex'), manifest, settings, undo: createUndo() })
  return manifest
}
