import { createClient } from '@libsql/client'
import { createReadStream } from 'node:fs'
import { access, link, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Undo } from '../undo.js'

import { BackupError } from '../BackupError.js'
import { PRIVATE_FOLDER, syncFolder, writeNew } from '../files.js'
import { assertAlone } from './holdAlone.js'

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const assertSound = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check(1)')
    if (rows[0]?.[0] === 'ok') return
  } catch {
    // What cannot be read is as unsound as what reads wrong.
  } finally {
    client.close()
  }
  throw new BackupError('The database in this backup cannot be opened: it is damaged. Nothing was changed.')
}

export const isSqliteEmpty = async (file: string): Promise<boolean> => !(await exists(file))

/** Puts the copy beside the database of the settings, then in its place; returns how to let go of the old one. */
export const restoreSqlite = async ({
  from,
  id,
  to,
  undo,
}: {
  from: string
  /** Marks what is put aside. */
  id: string
  to: string
  undo: Undo
}): Promise<() => Promise<void>> => {
  const staged = `${to}.restoring-${id}`
  const old = `${to}.before-${id}`
  await mkdir(path.dirname(to), { mode: PRIVATE_FOLDER, recursive: true })
  undo.add(() => rm(staged, { force: true }))
  await writeNew({ source: createReadStream(from), to: staged })
  await assertSound(staged)
  const isNew = !(await exists(to))
  if (!isNew) {
    await assertAlone(to)
    // Under two names, so that at no moment there is no database.
    await link(to, old).catch(() => rename(to, old))
    undo.add(() => rename(old, to))
  }
  // Left behind by a process that was killed, they would be read as part of the new file.
  for (const end of ['-wal', '-shm']) await rm(to + end, { force: true })
  await rename(staged, to)
  if (isNew) undo.add(() => rm(to, { force: true }))
  await syncFolder(path.dirname(to))
  return () => rm(old, { force: true })
}
