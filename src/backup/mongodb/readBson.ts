import { createReadStream } from 'node:fs'

import { BackupError } from '../BackupError.js'

const LENGTH_BYTES = 4
const MIN_DOCUMENT_BYTES = 5

/** The documents of a file that holds one after the other. */
export const readBson = async function* (file: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length >= LENGTH_BYTES) {
      const length = rest.readInt32LE(0)
      if (length < MIN_DOCUMENT_BYTES) throw new BackupError(`${file} holds no BSON: the backup is damaged.`)
      if (rest.length < length) break
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new BackupError(`${file} ends in the middle of a document: the backup is damaged.`)
}
