import type { FlattenedField } from 'payload'

import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { accountTools } from '../support/accounts/accountTools.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'

/** What one may write about oneself; everything else of the schema is tried, a field added later too. */
const OWN = new Set(['coverageAlerts', 'currentPassword', 'email', 'name'])
/** Names that answers hold and forms send back: taken out of a body without a word. */
const IGNORED = new Set(['createdAt', 'id', 'sessions', 'updatedAt'])

const sample = (field: FlattenedField): unknown => {
  switch (field.type) {
    case 'array':
      return [{ expiresAt: '2099-01-01T00:00:00.000Z', id: 'x' }]
    case 'checkbox':
      return true
    case 'date':
      return '2030-01-01T12:00:00.000Z'
    case 'number':
      return 0
    case 'select':
      return field.name === 'role' ? 'admin' : ['fr', 'es', 'en', 'ht']
    default:
      return 'x'
  }
}

const hasHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('B1, B2: what one writes into an account on %s', (kind) => {
  let app: TestApp
  const { stored } = accountTools(() => app)
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const row = async (id: string): Promise<unknown> => {
    const { apiKeyLastUsedOn: _used, updatedAt: _updated, ...rest } = await stored(id)
    return JSON.parse(
      JSON.stringify({ ...rest, sessions: rest.sessions ?? [] }, (_key, value: unknown) => value ?? undefined),
    )
  }

  it('should never raise it, nor touch what only the system writes, over REST', async () => {
    const flattenedFields = app.payload.collections.users?.config.flattenedFields ?? []
    const fields = flattenedFields.filter(({ name }) => !OWN.has(name))
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['role', 'locales', 'hash', 'salt', 'sessions', 'resetPasswordToken', 'apiKeyIndex']),
    )
    const tries: [string, unknown, number][] = fields.map((field) => {
      const isChosenKey = field.name === 'apiKey'
      return [
        JSON.stringify({ [field.name]: sample(field) }),
        sample(field),
        hasHidden(field) || isChosenKey ? 400 : 200,
      ]
    })
    const raw: [string, number][] = [
      ...tries.map(([body, , status]): [string, number] => [body, status]),
      ...[...IGNORED].map((name): [string, number] => [JSON.stringify({ [name]: '2000-01-01T00:00:00.000Z' }), 200]),
      ['{"_verified":true}', 400],
      ['{"_strategy":"x"}', 400],
      ['{"apiKeyIndex":null}', 400],
      ['{"loginAttempts":{"$inc":1}}', 400],
      ['{"__proto__":{"role":"admin"}}', 400],
      ['{"constructor":{"prototype":{"role":"admin"}}}', 400],
      ['{"role":{"$set":"admin"}}', 400],
      ['{"role.x":"admin"}', 400],
      ['{"$set":{"role":"admin"}}', 400],
    ]
    for (const as of ['reader', 'translator', 'editor'] as const) {
      const { headers, id } = app.accounts[as]
      const before = await row(id)
      for (const [body, status] of raw) {
        const answer = await fetch(`${app.baseURL}/api/users/${id}`, {
          body,
          headers: { ...headers, 'content-type': 'application/json' },
          method: 'PATCH',
        })
        expect.soft([as, body, answer.status], await answer.text()).toEqual([as, body, status])
      }
      expect(await row(id), as).toEqual(before)
    }
    expect(({} as { role?: string }).role).toBeUndefined()
  })

  it('should never raise it over GraphQL', async () => {
    for (const as of ['reader', 'translator', 'editor'] as const) {
      const { id } = app.accounts[as]
      const before = await row(id)
      for (const data of [
        'role: admin',
        'locales: [fr, es]',
        'hash: "x"',
        'salt: "x"',
        'resetPasswordToken: "x"',
        'loginAttempts: 0',
        'apiKeyIndex: "x"',
        'apiKeyPrefix: "x"',
        'apiKey: "x"',
        'enableAPIKey: true',
        'sessions: []',
        'createdAt: "2000-01-01T00:00:00.000Z"',
      ]) {
        const answer = await callGraphQL(app, `mutation { updateUser(id: "${id}", data: { ${data} }) { id } }`, { as })
        expect([as, data, answer.status]).toEqual([as, data, expect.toBeOneOf([200, 400])])
        expect(await row(id), `${as} ${data}`).toEqual(before)
      }
    }
  })

  it('should be made, and written for others, by administrators alone', async () => {
    const before = await app.payload.count({ collection: 'users', overrideAccess: true })
    const { id } = app.accounts.admin
    const admin = await row(id)
    const json = {
      email: `${randomUUID()}@jumelage.test`,
      name: 'x',
      password: `Fictif-${randomUUID()}`,
      role: 'admin',
    }
    for (const as of [undefined, 'reader', 'translator', 'editor'] as const) {
      for (const [method, path, body] of [
        ['POST', '/api/users', json],
        ['POST', '/api/users/first-register', json],
        ['PATCH', `/api/users/${id}`, { password: json.password }],
        ['PATCH', `/api/users/${id}`, { name: 'x' }],
        ['DELETE', `/api/users/${id}`, undefined],
        ['POST', '/api/users/unlock', { email: app.accounts.admin.email }],
      ] as const) {
        const answer = await call(app, path, {
          method,
          ...(body && { json: body }),
          ...(as && { as }),
        })
        expect.soft([as, method, path, answer.status], answer.text).toEqual([as, method, path, 403])
      }
    }
    expect(await app.payload.count({ collection: 'users', overrideAccess: true })).toEqual(before)
    expect(await row(id)).toEqual(admin)
  })
})
