import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import type { BackupFile } from '../manifest.js'
import type { MediaStore } from './mediaStore.js'
import type { NamedFile } from './namedFile.js'

import { placeOf } from '../../media/storage/diskFiles.js'
import { digestOf, type Digest, writeNew } from '../files.js'

const kept = async (place: string, size: number | undefined): Promise<Digest | undefined> => {
  const digest = await digestOf(place).catch(() => undefined)
  return digest && (size === undefined || digest.size === size) ? digest : undefined
}

/**
 * Copies the files that rows name. What an earlier try has copied stays (a stored file never changes under its name);
 * what no row names any more goes.
 */
export const copyMedia = async ({
  folder,
  named,
  store,
}: {
  folder: string
  named: NamedFile[]
  store: MediaStore
}): Promise<{ files: BackupFile[]; missing: string[] }> => {
  const wanted = new Map(named.map((file) => [file.name, file]))
  for (const name of await readdir(folder).catch(() => []))
    if (!wanted.has(name)) await rm(path.join(folder, name), { force: true })
  const files: BackupFile[] = []
  const missing: string[] = []
  for (const { name, size } of wanted.values()) {
    const place = placeOf({ filename: name, folder })
    const known = place && (await kept(place, size))
    if (known) {
      files.push({ path: `media/${name}`, ...known })
      continue
    }
    if (place) await rm(place, { force: true })
    const source = place && (await store.read(name))
    if (!place || !source) missing.push(name)
    else files.push({ path: `media/${name}`, ...(await writeNew({ source, to: place })) })
  }
  return { files, missing: missing.sort() }
}
