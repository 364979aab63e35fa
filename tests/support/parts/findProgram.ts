import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

const isExecutable = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** The first of `names` that can be run: an absolute path as it is, a bare name looked up on the PATH. */
export const findProgram = async (names: readonly string[]): Promise<string | undefined> => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const name of names) {
    const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
    for (const place of places) if (await isExecutable(place)) return place
  }
  return undefined
}
