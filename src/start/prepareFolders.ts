import { access, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'

import type { Settings } from '../config/settings.js'

import { SettingsError } from '../config/SettingsError.js'
import { sqlitePath } from '../database/sqliteUrl.js'

/** Password hashes and the secret lie there: for this user's eyes, where the folder is made here. */
const PRIVATE = 0o700

const prepare = async (name: string, folder: string, mode?: number): Promise<void> => {
  try {
    await mkdir(folder, { mode, recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new SettingsError(
      `The folder ${folder} cannot be written: give this user the right to, or set ${name} to another one.`,
    )
  }
}

/** @throws SettingsError when a folder that the start writes to cannot be made or written. */
export const prepareFolders = async ({ dataDir, database, mediaDir, s3 }: Settings): Promise<void> => {
  if (!s3) await prepare('MEDIA_DIR', mediaDir)
  if (database.kind !== 'sqlite') return
  await prepare('DATA_DIR', dataDir, PRIVATE)
  await prepare('DATABASE_URL', path.dirname(sqlitePath(database.url)), PRIVATE)
}
