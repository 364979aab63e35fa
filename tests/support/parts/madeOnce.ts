import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

import { withLock } from './withLock.js'

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

type MadeOnceArgs = {
  /** The finished folder. */
  folder: string
  /** Fills an empty folder beside it; whatever it throws leaves nothing behind. */
  make: (staging: string) => Promise<void>
}

/**
 * Returns `folder`, made by `make` when it is not there yet.
 * Several processes may ask at once: one makes it, the others wait. The folder appears whole or not at all.
 */
export const madeOnce = async ({ folder, make }: MadeOnceArgs): Promise<string> => {
  if (await exists(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  await withLock({
    path: `${folder}.lock`,
    work: async () => {
      if (await exists(folder)) return
      const staging = `${folder}.${randomUUID()}.part`
      try {
        await mkdir(staging)
        await make(staging)
        await rename(staging, folder)
      } finally {
        await rm(staging, { recursive: true, force: true })
      }
    },
  })
  return folder
}
