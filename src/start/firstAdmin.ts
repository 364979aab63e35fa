import type { Payload } from 'payload'

import { randomBytes } from 'node:crypto'

import type { Settings } from '../config/settings.js'

import { passwordProblem } from '../accounts/passwords/passwordProblem.js'
import { SettingsError } from '../config/SettingsError.js'

export type FirstAdmin = { email: string; password?: string }

const DEFAULT_EMAIL = 'admin@jumelage.local'
const NAME = 'Administration'

/**
 * Makes the first administrator when there is no account yet: from ADMIN_EMAIL and ADMIN_PASSWORD, or, on the
 * embedded database, with a generated password that is returned once to be shown. Undefined when there is one already.
 *
 * @throws SettingsError for an ADMIN_PASSWORD that the rules of passwords refuse
 */
export const firstAdmin = async (payload: Payload, settings: Settings): Promise<FirstAdmin | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return undefined
  if (!settings.adminEmail && settings.database.kind !== 'sqlite') return undefined
  const email = settings.adminEmail ?? DEFAULT_EMAIL
  const password = settings.adminPassword ?? randomBytes(12).toString('base64url')
  const problem = await passwordProblem({ email, name: NAME, password })
  if (problem) throw new SettingsError(`ADMIN_PASSWORD is refused. ${problem.en}`)
  await payload.create({
    collection: 'users',
    data: { email, name: NAME, password, role: 'admin' },
    depth: 0,
    overrideAccess: true,
  })
  return settings.adminPassword ? { email } : { email, password }
}
