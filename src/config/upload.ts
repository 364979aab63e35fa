import type { Config } from 'payload'

import { MAX_BYTES } from '../media/limits.js'

const MIB = 1024 * 1024

/**
 * How a multipart body is read: one file, in memory. No temporary files: few uploads are received at once, and
 * an upload that breaks off leaves nothing on the disk.
 */
export const upload: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  limits: {
    fieldNameSize: 100,
    fields: 10,
    fieldSize: MIB,
    files: 1,
    fileSize: MAX_BYTES.pdf,
    headerPairs: 50,
    parts: 11,
  },
  requestSizeLimit: MAX_BYTES.pdf + 2 * MIB,
  useTempFiles: false,
}
