import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

/** For the eyes of this user: a backup holds drafts, notes and password hashes. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

export type Digest = { sha256: string; size: number }

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Writes a new file, syncs it to the disk and tells what was written; leaves nothing behind when that fails. */
export const writeNew = async ({
  mode = PRIVATE_FILE,
  source,
  to,
}: {
  mode?: number
  source: Source
  to: string
}): Promise<Digest> => {
  await mkdir(path.dirname(to), { mode: PRIVATE_FOLDER, recursive: true })
  const file = await open(to, 'wx', mode)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of source) {
      hash.update(chunk)
      size += chunk.byteLength
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } catch (error) {
    await rm(to, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** The bytes of a file that is there; throws ENOENT at once when it is not. */
export const readBytes = async (from: string): Promise<Readable> => {
  const file = await open(from, 'r')
  return file.createReadStream()
}

export const digestOf = async (file: string): Promise<Digest> => {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.byteLength
  }
  return { sha256: hash.digest('hex'), size }
}

/** Makes what a folder holds last through a loss of power. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
