import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { S3Settings } from '../../config/settings.js'
import type { BackupFile } from '../manifest.js'

import { bucketStore } from './bucketStore.js'

/** Puts the files of the backup into the bucket. Names are never used twice, so nothing there is lost or changed. */
export const restoreBucket = async ({
  backup,
  files,
  s3,
}: {
  backup: string
  files: BackupFile[]
  s3: S3Settings
}): Promise<void> => {
  const { write } = await bucketStore(s3)
  for (const file of files)
    await write({ data: await readFile(path.join(backup, file.path)), name: path.posix.basename(file.path) })
}
