import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Settings } from '../config/settings.js'

import { sqlitePath } from '../database/sqliteUrl.js'
import { BackupError } from './BackupError.js'
import { digestOf, PRIVATE_FOLDER, syncFolder, writeNew } from './files.js'
import { type BackupFile, FORMAT, MANIFEST, type Manifest } from './manifest.js'
import { createMediaCopy } from './media/mediaCopy.js'
import { mediaStore } from './media/mediaStore.js'
import { copyMongo } from './mongodb/copyMongo.js'
import { ownVersion } from './ownVersion.js'
import { copySqlite } from './sqlite/copySqlite.js'
import { mediaOfSqlite } from './sqlite/mediaOfSqlite.js'

export const SQLITE_FILE = 'database.sqlite'
export const SECRET_FILE = 'secret'
export const MEDIA_FOLDER = 'media'

/** How often to begin anew when a file is deleted between the copy of its row and its own. */
const ATTEMPTS = 10

type Copied = { files: BackupFile[]; madeAt: Date; media: string[] }

const copyDatabase = async (database: Settings['database'], folder: string): Promise<Copied> => {
  const clear = async (): Promise<void> => {
    await rm(path.join(folder, 'database'), { force: true, recursive: true })
    await rm(path.join(folder, SQLITE_FILE), { force: true })
  }
  await clear()
  if (database.kind === 'mongodb') return copyMongo({ clear, folder, url: database.url })
  const from = sqlitePath(database.url)
  if (!(await stat(from).catch(() => undefined))) throw new BackupError(`There is no database at ${from}.`)
  const to = path.join(folder, SQLITE_FILE)
  const madeAt = new Date()
  await copySqlite({ from, to })
  const media = await mediaOfSqlite(to)
  const handle = await open(to, 'r+')
  await handle.sync()
  await handle.close()
  return { files: [{ path: SQLITE_FILE, ...(await digestOf(to)) }], madeAt, media }
}

const copySecret = async ({ dataDir }: Settings, folder: string): Promise<BackupFile> => {
  const secret = await readFile(path.join(dataDir, 'secret')).catch(() => undefined)
  if (!secret) {
    throw new BackupError(
      `--with-secret: there is no secret in ${dataDir}. It is in PAYLOAD_SECRET: keep that value in a safe place of its own.`,
    )
  }
  return { path: SECRET_FILE, ...(await writeNew({ source: [secret], to: path.join(folder, SECRET_FILE) })) }
}

/**
 * Rows first, then the files that they name. A file that went away in between starts it over, this time with the
 * new files held open beforehand; one that two copies of the rows name in vain is noted.
 */
const copyTogether = async (settings: Settings, folder: string): Promise<Copied & { missing: string[] }> => {
  const store = await mediaStore(settings)
  const media = createMediaCopy({ folder: path.join(folder, MEDIA_FOLDER), store })
  let before: string[] = []
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await media.hold((await store.list()).map(({ name }) => name))
    const copied = await copyDatabase(settings.database, folder)
    const missing = await media.add(copied.media)
    if (missing.every((name) => before.includes(name)))
      return { ...copied, files: [...copied.files, ...(await media.keep(copied.media))], missing }
    before = missing
  }
  throw new BackupError('Files were deleted faster than they could be copied: nothing was kept. Try again in a moment.')
}

export type CreateBackupArgs = { settings: Settings; to: string; withSecret?: boolean }

/**
 * Copies database and media as they were at one moment into the new folder `to`, which appears whole or not at all.
 * Reads only; the server may run and be written to.
 *
 * @throws BackupError with one line for the person who asked.
 */
export const createBackup = async ({ settings, to, withSecret = false }: CreateBackupArgs): Promise<Manifest> => {
  const folder = path.resolve(to)
  const isTaken = async (): Promise<boolean> => (await stat(folder).catch(() => undefined)) !== undefined
  if (await isTaken()) throw new BackupError(`${folder} is there already: name a folder that is not.`)
  const partial = `${folder}.partial-${randomBytes(4).toString('hex')}`
  await mkdir(path.dirname(folder), { mode: PRIVATE_FOLDER, recursive: true })
  await mkdir(partial, { mode: PRIVATE_FOLDER })
  // A person's Ctrl-C leaves nothing behind either.
  const interrupted = (): void => {
    void rm(partial, { force: true, recursive: true }).finally(() => process.exit(130))
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const { files, madeAt, missing } = await copyTogether(settings, partial)
    if (withSecret) files.push(await copySecret(settings, partial))
    const manifest: Manifest = {
      database: settings.database.kind,
      files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      format: FORMAT,
      jumelage: await ownVersion(),
      madeAt: madeAt.toISOString(),
      media: settings.s3 ? 'bucket' : 'folder',
      missingMedia: missing,
      withSecret,
    }
    const text = `${JSON.stringify(manifest, null, 2)}\n`
    await writeNew({ source: [Buffer.from(text)], to: path.join(partial, MANIFEST) })
    await syncFolder(partial)
    if (await isTaken()) throw new BackupError(`${folder} was made by somebody else meanwhile: nothing was kept.`)
    await rename(partial, folder)
    await syncFolder(path.dirname(folder))
    return manifest
  } catch (error) {
    await rm(partial, { force: true, recursive: true })
    throw error
  } finally {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
}
