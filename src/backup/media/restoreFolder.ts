import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { BackupFile } from '../manifest.js'
import type { Undo } from '../undo.js'

import { syncFolder, writeNew } from '../files.js'

/** As an upload is written: a web server beside this one may have to read it. */
const UPLOAD_FILE = 0o644

const uploadsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'))

export const isFolderEmpty = async (folder: string): Promise<boolean> => (await uploadsIn(folder)).length === 0

const moveAll = async ({ from, names, to }: { from: string; names: string[]; to: string }): Promise<void> => {
  for (const name of names) await rename(path.join(from, name), path.join(to, name))
}

/**
 * Puts the files of the backup in place of those in the folder; returns how to let go of the old ones. The folder
 * itself stays, since it may be a volume; what is put aside waits in a hidden folder inside.
 */
export const restoreFolder = async ({
  backup,
  files,
  folder,
  id,
  undo,
}: {
  backup: string
  files: BackupFile[]
  folder: string
  id: string
  undo: Undo
}): Promise<() => Promise<void>> => {
  const staged = path.join(folder, `.restoring-${id}`)
  const old = path.join(folder, `.before-${id}`)
  await mkdir(folder, { recursive: true })
  undo.add(() => rm(staged, { force: true, recursive: true }))
  await mkdir(staged)
  const added = files.map((file) => path.posix.basename(file.path))
  for (const file of files) {
    const source = createReadStream(path.join(backup, file.path))
    await writeNew({ mode: UPLOAD_FILE, source, to: path.join(staged, path.posix.basename(file.path)) })
  }
  await mkdir(old)
  undo.add(async () => {
    await moveAll({ from: old, names: await uploadsIn(old), to: folder })
    await rm(old, { recursive: true })
  })
  await moveAll({ from: folder, names: await uploadsIn(folder), to: old })
  undo.add(async () => {
    const present = new Set(await uploadsIn(folder))
    await moveAll({ from: folder, names: added.filter((name) => present.has(name)), to: staged })
  })
  await moveAll({ from: staged, names: added, to: folder })
  await syncFolder(folder)
  return async () => {
    await rm(staged, { recursive: true })
    await rm(old, { recursive: true })
  }
}
