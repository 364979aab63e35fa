import { createHash, hkdfSync } from 'node:crypto'

export type TrailKey = { id: string; key: Buffer }

const KEY_BYTES = 32
const ID_LENGTH = 12

/** The key of the log, made from PAYLOAD_SECRET; who has the database alone cannot make it. */
export const trailKey = (secret: string): TrailKey => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'jumelage audit log v1', KEY_BYTES))
  return { id: createHash('sha256').update(key).digest('hex').slice(0, ID_LENGTH), key }
}
