import type { Payload } from 'payload'

import { randomBytes } from 'node:crypto'

import type { Settings } from '../config/settings.js'

export type FirstAdmin = { email: string; password?: string }

const DEFAULT_EMAIL = 'admin@jumelage.local'

/**
 * Makes the first administrator when there is no account yet: from ADMIN_EMAIL and ADMIN_PASSWORD, or, on the
 * embedded database, with a generated password that is returned once to be shown. Undefined when there is one already.
 */
export const firstAdmin = async (payload: Payload, settings: Settings): Promise<FirstAdmin | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return undefined
  if (!settings.adminEmail && settings.database.kind !== 'sqlite') return undefined
  const email = settings.adminEmail ?? DEFAULT_EMAIL
  const password = settings.adminPassword ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name: 'Administration', password, role: 'admin' },
    depth: 0,
    overrideAccess: true,
  })
  return settings.adminPassword ? { email } : { email, password }
}
