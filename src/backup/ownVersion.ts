import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The version of this Jumelage; commands and servers run in its folder. */
export const ownVersion = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(path.resolve('package.json'), 'utf8')) as { version: string }
  return version
}

const numbersOf = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number)

export const isNewerVersion = (version: string, than: string): boolean => {
  const [left, right] = [numbersOf(version), numbersOf(than)]
  const index = left.findIndex((part, at) => part !== right[at])
  return index !== -1 && (left[index] ?? 0) > (right[index] ?? 0)
}
