import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

import type { BackupFile } from '../manifest.js'
import type { MediaStore } from './mediaStore.js'

import { placeOf } from '../../media/storage/diskFiles.js'
import { type Digest, writeNew } from '../files.js'

/** How many files to hold open at once. */
const MAX_HELD = 200

export type MediaCopy = {
  /** Copies those of these files that are not copied yet; returns the names of files that are not there. */
  add: (names: string[]) => Promise<string[]>
  /** Holds these files, so that they can be copied later even when they are deleted meanwhile. */
  hold: (names: string[]) => Promise<void>
  /** Drops every other file; returns those that are left. */
  keep: (names: string[]) => Promise<BackupFile[]>
}

/** A copy of media files that grows: a stored file never changes under its name, so each is copied once. */
export const createMediaCopy = ({ folder, store }: { folder: string; store: MediaStore }): MediaCopy => {
  const copied = new Map<string, Digest>()
  const held = new Map<string, Readable>()

  const hold = async (names: string[]): Promise<void> => {
    for (const name of names) {
      if (held.size >= MAX_HELD) return
      if (copied.has(name) || held.has(name)) continue
      const source = await store.read(name)
      if (source) held.set(name, source)
    }
  }

  const copy = async (name: string): Promise<boolean> => {
    const place = placeOf({ filename: name, folder })
    const source = place && (held.get(name) ?? (await store.read(name)))
    held.delete(name)
    if (!place || !source) return false
    copied.set(name, await writeNew({ source, to: place }))
    return true
  }

  return {
    add: async (names) => {
      await hold(names)
      const missing: string[] = []
      for (const name of new Set(names)) if (!copied.has(name) && !(await copy(name))) missing.push(name)
      return missing.sort()
    },
    hold,
    keep: async (names) => {
      for (const source of held.values()) source.destroy()
      held.clear()
      const wanted = new Set(names)
      for (const name of await readdir(folder).catch(() => []))
        if (!wanted.has(name)) await rm(path.join(folder, name), { force: true })
      return [...copied]
        .filter(([name]) => wanted.has(name))
        .map(([name, digest]) => ({ path: `media/${name}`, ...digest }))
    },
  }
}
