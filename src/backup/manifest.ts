import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { BackupError } from './BackupError.js'
import { isRecord } from '../values/isRecord.js'

/** Raised by one whenever an older Jumelage could not restore what is written. */
export const FORMAT = 1

export const MANIFEST = 'manifest.json'

export type BackupFile = {
  /** Inside the backup, with `/`. */
  path: string
  sha256: string
  /** Bytes. */
  size: number
}

export type Manifest = {
  database: 'mongodb' | 'sqlite'
  files: BackupFile[]
  format: number
  /** Version of Jumelage that made it. */
  jumelage: string
  /** ISO 8601, UTC: the moment that the database is shown at. */
  madeAt: string
  /** Where the media came from. */
  media: 'bucket' | 'folder'
  /** Files that the database names and the storage did not have. */
  missingMedia: string[]
  withSecret: boolean
}

/** Names that lead out of a folder, or into a hidden one, are nobody's backup. */
const isSafePath = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  !value.includes('\\') &&
  !value.includes('\0') &&
  value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const isFile = (value: unknown): value is BackupFile =>
  isRecord(value) &&
  isSafePath(value.path) &&
  typeof value.size === 'number' &&
  typeof value.sha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(value.sha256)

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  (value.database === 'sqlite' || value.database === 'mongodb') &&
  (value.media === 'folder' || value.media === 'bucket') &&
  typeof value.jumelage === 'string' &&
  typeof value.madeAt === 'string' &&
  typeof value.withSecret === 'boolean' &&
  Array.isArray(value.missingMedia) &&
  Array.isArray(value.files) &&
  value.files.every(isFile)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** @throws BackupError when the folder is no backup, or one that this version does not know how to read. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) throw new BackupError(`${folder} is no backup: it has no ${MANIFEST}.`)
  const manifest = parse(text)
  if (isRecord(manifest) && typeof manifest.format === 'number' && manifest.format > FORMAT) {
    throw new BackupError(
      `This backup has format ${manifest.format} and this Jumelage reads up to ${FORMAT}: use the version that made it (${String(manifest.jumelage)}), or a newer one.`,
    )
  }
  if (!isManifest(manifest) || manifest.format !== FORMAT) {
    throw new BackupError(`The ${MANIFEST} of ${folder} cannot be read: it is damaged, or no manifest of a backup.`)
  }
  return manifest
}
