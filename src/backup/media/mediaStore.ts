import type { Readable } from 'node:stream'

import type { Settings } from '../../config/settings.js'

import { bucketStore } from './bucketStore.js'
import { folderStore } from './folderStore.js'

/** Where uploads lie, as far as copying them goes. */
export type MediaStore = {
  kind: 'bucket' | 'folder'
  /** The names of all files. */
  list: () => Promise<{ modifiedAt: Date; name: string }[]>
  /** The bytes of one file; undefined when it is not there. */
  read: (name: string) => Promise<Readable | undefined>
  /** Moves a file out of the way; a bucket keeps what it has. */
  setAside?: (name: string) => Promise<void>
  /** Stores a file under a name that is free, or over the same file. */
  write: (file: { data: Buffer; name: string }) => Promise<void>
}

export const mediaStore = async ({ mediaDir, s3 }: Pick<Settings, 'mediaDir' | 's3'>): Promise<MediaStore> =>
  s3 ? bucketStore(s3) : folderStore(mediaDir)
