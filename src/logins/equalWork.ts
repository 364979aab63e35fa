import type { CollectionBeforeOperationHook } from 'payload'

import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload hashes the password of an account that exists. */
const [ROUNDS, BYTES, DIGEST] = [600_000, 32, 'sha256']

type LoginArgs = { data: { email?: unknown; password?: unknown } }

/** Spends on a login to an account that does not exist, or has no password, what one that exists costs. */
export const equalWork: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as LoginArgs).data
  // Payload refuses these without looking for an account.
  if (typeof email !== 'string' || typeof password !== 'string') return args
  if (email.trim() === '' || password.trim() === '') return args
  const account = await req.payload.db.findOne<{ hash?: unknown; id: string; salt?: unknown }>({
    collection: collection.slug,
    select: { hash: true, salt: true },
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  const hasPassword = typeof account?.hash === 'string' && typeof account.salt === 'string'
  if (!hasPassword) {
    const salt = crypto.randomBytes(BYTES).toString('hex')
    await promisify(crypto.pbkdf2)(password, salt, ROUNDS, BYTES, DIGEST)
  }
  return args
}
