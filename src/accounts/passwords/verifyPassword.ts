import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import { MAX_PASSWORD_LENGTH } from './bounds.js'

const derive = promisify(pbkdf2)

/** How Payload 3.90 stores a password: PBKDF2 with SHA-256, named by its prefix. */
const CURRENT = { iterations: 600_000, length: 32, prefix: 'pbkdf2-sha256-v1:' }
/** How it did before; such a hash is replaced at the next login. */
const FORMER = { iterations: 25_000, length: 512, prefix: '' }

export type StoredPassword = { hash?: string | null; salt?: string | null }

/** Whether this is the account's password. One derivation whatever the answer, also for an account without a password. */
export const verifyPassword = async ({ hash, salt }: StoredPassword, password: string): Promise<boolean> => {
  const scheme = !hash || hash.startsWith(CURRENT.prefix) ? CURRENT : FORMER
  const expected = Buffer.from((hash ?? '').slice(scheme.prefix.length), 'hex')
  const derived = await derive(
    password.slice(0, MAX_PASSWORD_LENGTH + 1),
    salt ?? '',
    scheme.iterations,
    scheme.length,
    'sha256',
  )
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
