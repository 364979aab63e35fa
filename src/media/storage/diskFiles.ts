import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where a file of this name lies; undefined for a name that would lead out of the folder. */
export const placeOf = ({ filename, folder }: { filename: string; folder: string }): string | undefined =>
  filename !== '' &&
  filename !== '.' &&
  filename !== '..' &&
  path.basename(filename) === filename &&
  !filename.includes('\\')
    ? path.join(folder, filename)
    : undefined

type Files = { data: Buffer; filename: string }[]

/** Writes new files; a name that is taken is an error, never overwritten. */
export const writeFiles = async ({ files, folder }: { files: Files; folder: string }): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const { data, filename } of files) {
    const place = placeOf({ filename, folder })
    if (!place) throw new Error(`"${filename}" is no name for a file`)
    await writeFile(place, data, { flag: 'wx' })
  }
}

/** Removes files; those that are gone already are no error. */
export const removeFiles = async ({
  filenames,
  folder,
}: {
  filenames: readonly string[]
  folder: string
}): Promise<void> => {
  for (const filename of new Set(filenames)) {
    const place = placeOf({ filename, folder })
    if (place) await rm(place, { force: true })
  }
}
