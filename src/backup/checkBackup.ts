import path from 'node:path'

import type { Settings } from '../config/settings.js'

import { BackupError } from './BackupError.js'
import { digestOf } from './files.js'
import { type Manifest, readManifest } from './manifest.js'
import { isNewerVersion, ownVersion } from './ownVersion.js'

const checkFiles = async (folder: string, { files }: Manifest): Promise<void> => {
  for (const { path: name, sha256, size } of files) {
    const found = await digestOf(path.join(folder, name)).catch(() => undefined)
    if (!found) throw new BackupError(`The backup is not whole: ${name} is missing. Nothing was changed.`)
    if (found.sha256 !== sha256 || found.size !== size) {
      throw new BackupError(`The backup is damaged: ${name} is not what was written. Nothing was changed.`)
    }
  }
}

const KINDS = { mongodb: 'MongoDB', sqlite: 'SQLite' }

/** @throws BackupError unless every file is what the manifest says and this Jumelage can put it into this kind of database. */
export const checkBackup = async (folder: string, database: Settings['database']): Promise<Manifest> => {
  const manifest = await readManifest(folder)
  if (manifest.database !== database.kind) {
    throw new BackupError(
      `This is a backup of ${KINDS[manifest.database]} and DATABASE_URL names ${KINDS[database.kind]}: the two cannot be exchanged. Nothing was changed.`,
    )
  }
  const own = await ownVersion()
  if (isNewerVersion(manifest.jumelage, own)) {
    throw new BackupError(
      `This backup was made by Jumelage ${manifest.jumelage} and this is ${own}: install that version first. Nothing was changed.`,
    )
  }
  await checkFiles(folder, manifest)
  return manifest
}
