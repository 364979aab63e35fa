import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Role } from '../../../src/access/roles.js'

export type AccountName = 'admin' | 'editor' | 'reader' | 'translator'

export type TestAccount = {
  email: string
  /** What a client sends to be this account. */
  headers: Record<string, string>
  id: string
  password: string
}

export type Accounts = Record<AccountName, TestAccount>

const create = async (payload: Payload, role: Role): Promise<TestAccount> => {
  const email = `${role}@jumelage.test`
  const password = `${role}-${randomUUID()}`
  const apiKey = randomUUID()
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email,
      name: role,
      password,
      role,
      ...(role === 'translator' && { locales: ['es'] }),
      ...(role === 'reader' && { apiKey, enableAPIKey: true }),
    },
    depth: 0,
    overrideAccess: true,
  })
  if (role === 'reader')
    return { email, headers: { authorization: `users API-Key ${apiKey}` }, id: String(id), password }
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { email, headers: { authorization: `JWT ${String(token)}` }, id: String(id), password }
}

/** One account a role; the translator translates into Spanish. */
export const createAccounts = async (payload: Payload): Promise<Accounts> => ({
  admin: await create(payload, 'admin'),
  editor: await create(payload, 'editor'),
  reader: await create(payload, 'reader'),
  translator: await create(payload, 'translator'),
})
