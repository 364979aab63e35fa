import { randomUUID } from 'node:crypto'

import type { Role } from '../../../src/access/roles.js'
import type { TestApp } from '../app/bootApp.js'

import { type Answer, call } from '../app/client.js'

export type MadeAccount = { email: string; id: string; password: string }

export type AccountTools = {
  create: (role: Role, more?: object) => Promise<MadeAccount>
  /** Signs in and gives what a client sends to be this session. */
  headersOf: (account: { email: string; password: string }) => Promise<Record<string, string>>
  /** Whose account these credentials open; null for nobody's. */
  idOf: (headers: Record<string, string>) => Promise<null | string>
  login: (account: { email: string; password: string }, headers?: Record<string, string>) => Promise<Answer>
  /** The account as the database holds it. */
  stored: (id: string) => Promise<Record<string, unknown>>
}

/** What tests of accounts do again and again, over a real socket. */
export const accountTools = (app: () => TestApp): AccountTools => {
  const login: AccountTools['login'] = ({ email, password }, headers) =>
    call(app(), '/api/users/login', { json: { email, password }, ...(headers && { headers }) })
  return {
    create: async (role, more = {}) => {
      const account = { email: `${randomUUID()}@jumelage.test`, password: `Fictif-${randomUUID()}` }
      const answer = await call(app(), '/api/users', {
        as: 'admin',
        json: { ...account, name: 'Compte (fictif)', role, ...more },
      })
      if (answer.status !== 201) throw new Error(answer.text)
      return { ...account, id: String(answer.body.doc.id) }
    },
    headersOf: async (account) => {
      const answer = await login(account)
      if (answer.status !== 200) throw new Error(answer.text)
      return { authorization: `JWT ${String(answer.body.token)}` }
    },
    idOf: async (headers) => {
      const { body } = await call(app(), '/api/users/me', { headers })
      return (body.user?.id as string | undefined) ?? null
    },
    login,
    stored: async (id) =>
      (await app().payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })) ?? {},
  }
}
