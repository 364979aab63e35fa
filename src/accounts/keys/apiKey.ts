import { createHmac, randomBytes } from 'node:crypto'

const PREFIX_BYTES = 4
const SECRET_BYTES = 32

const FORM = /^(jml_[0-9a-f]{8})_[0-9a-f]{64}$/

/** A new key, `jml_<prefix>_<random>`: the prefix tells it from others, the 256 random bits are the secret. */
export const makeAPIKey = (): string =>
  `jml_${randomBytes(PREFIX_BYTES).toString('hex')}_${randomBytes(SECRET_BYTES).toString('hex')}`

/** The part of a key that may be shown, `jml_<prefix>`; null for a key of another form. */
export const prefixOf = (key: string): null | string => FORM.exec(key)?.[1] ?? null

/** What the database keeps of a key: enough to recognise it, useless without the secret of the installation. */
export const indexOf = (key: string, secret: string): string => createHmac('sha256', secret).update(key).digest('hex')
