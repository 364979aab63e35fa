import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { MediaStore } from './mediaStore.js'

import { placeOf } from '../../media/storage/diskFiles.js'
import { isMissing, readBytes } from '../files.js'

const undefinedWhenMissing = (error: unknown): undefined => {
  if (!isMissing(error)) throw error
  return undefined
}

/** Uploads in a folder of this machine. Hidden files and folders are not uploads. */
export const folderStore = (folder: string): MediaStore => ({
  kind: 'folder',
  list: async () => {
    const entries = (await readdir(folder, { withFileTypes: true }).catch(undefinedWhenMissing)) ?? []
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    const stats = await Promise.all(
      files.map(async ({ name }) => ({
        name,
        stat: await stat(path.join(folder, name)).catch(undefinedWhenMissing),
      })),
    )
    return stats.flatMap(({ name, stat }) => (stat ? [{ modifiedAt: stat.mtime, name }] : []))
  },
  read: async (name) => {
    const place = placeOf({ filename: name, folder })
    return place ? readBytes(place).catch(undefinedWhenMissing) : undefined
  },
  setAside: async (name) => {
    const aside = path.join(folder, '.set-aside')
    await mkdir(aside, { recursive: true })
    await rename(path.join(folder, name), path.join(aside, name))
  },
  write: async ({ data, name }) => {
    const place = placeOf({ filename: name, folder })
    if (!place) throw new Error(`"${name}" is no name for a file`)
    await writeFile(place, data)
  },
})
