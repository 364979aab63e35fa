import { createHmac, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { accountTools } from '../support/accounts/accountTools.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'

const FORM = /^jml_[0-9a-f]{8}_[0-9a-f]{64}$/
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('C8: API keys on %s', (kind) => {
  let app: TestApp
  const { create, headersOf, idOf, stored } = accountTools(() => app)
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const withKey = (key: string): Record<string, string> => ({ authorization: `users API-Key ${key}` })
  const make = (id: string, json: object = {}): Promise<Answer> =>
    call(app, `/api/users/${id}/api-key`, { as: 'admin', json })
  const patch = (id: string, json: object): Promise<Answer> =>
    call(app, `/api/users/${id}`, { as: 'admin', json, method: 'PATCH' })

  it('should be made by the server, shown once and kept as an HMAC alone', async () => {
    const { id } = await create('reader')
    const made = await make(id)
    expect(made.status, made.text).toBe(201)
    const { key, prefix } = made.body
    expect(key).toMatch(FORM)
    expect(key.startsWith(`${String(prefix)}_`)).toBe(true)
    expect(await idOf(withKey(key))).toBe(id)

    const row = await stored(id)
    expect(row.apiKeyIndex).toBe(createHmac('sha256', app.payload.secret).update(key).digest('hex'))
    const secret = String(key.split('_')[2])
    expect(JSON.stringify(row)).not.toContain(secret)
    for (const answer of [
      await call(app, `/api/users/${id}`, { as: 'admin' }),
      await call(app, `/api/users/${id}?select[apiKey]=true&select[apiKeyIndex]=true`, { as: 'admin' }),
      await call(app, '/api/users', { as: 'admin' }),
      await call(app, '/api/users/me', { headers: withKey(key) }),
      await call(app, `/api/users/${id}/api-key`, { as: 'admin' }),
      await callGraphQL(app, `{ User(id: "${id}") { apiKey apiKeyPrefix enableAPIKey } }`, { as: 'admin' }),
      await patch(id, { name: 'Renommé (fictif)' }),
    ]) {
      expect(answer.text).not.toContain(secret)
      expect(answer.text).not.toContain(String(row.apiKeyIndex))
    }
    expect(await idOf(withKey(key)), 'a save keeps the key').toBe(id)

    for (const name of ['apiKey', 'apiKeyIndex', 'currentPassword', 'enableAPIKey']) {
      for (const query of [`where[${name}][equals]=x`, `where[${name}][exists]=true`, `sort=${name}`]) {
        const answer = await call(app, `/api/users?${query}`, { as: 'admin' })
        expect([query, answer.status], answer.text).toEqual([query, 400])
      }
    }

    const next = await make(id)
    expect(next.body.key).not.toBe(key)
    expect([await idOf(withKey(key)), await idOf(withKey(next.body.key))]).toEqual([null, id])
  })

  it('should come with an account that asks for one, over REST and GraphQL', async () => {
    const json = { enableAPIKey: true, name: 'Site (fictif)', password: `Fictif-${randomUUID()}`, role: 'reader' }
    const created = await call(app, '/api/users', {
      as: 'admin',
      json: { ...json, email: `${randomUUID()}@jumelage.test` },
    })
    expect(created.status, created.text).toBe(201)
    expect(created.body.doc.apiKey).toMatch(FORM)
    expect(await idOf(withKey(created.body.doc.apiKey))).toBe(created.body.doc.id)

    const answer = await callGraphQL(
      app,
      'mutation($data: mutationUserInput!) { createUser(data: $data) { id apiKey } }',
      { as: 'admin', variables: { data: { ...json, email: `${randomUUID()}@jumelage.test` } } },
    )
    expect(answer.body.data?.createUser?.apiKey, answer.text).toMatch(FORM)
    expect(await idOf(withKey(answer.body.data.createUser.apiKey))).toBe(answer.body.data.createUser.id)

    // Said again it changes nothing: the key that is in use stays, and is not told.
    const again = await patch(created.body.doc.id, { enableAPIKey: true })
    expect(again.status, again.text).toBe(200)
    expect(again.body.doc.apiKey ?? null).toBeNull()
    expect(await idOf(withKey(created.body.doc.apiKey))).toBe(created.body.doc.id)
  })

  it('should refuse keys that somebody has chosen, whoever it is', async () => {
    const { id } = await create('reader')
    const { key: own } = (await make(id)).body
    for (const chosen of ['a', randomUUID(), `jml_01234567_${'0123456789abcdef'.repeat(4)}`]) {
      const json = { apiKey: chosen, enableAPIKey: true }
      expect((await patch(id, json)).status).toBe(400)
      expect((await make(id, { apiKey: chosen })).status).toBe(400)
      expect((await make(id, { key: chosen })).status).toBe(400)
      const created = await call(app, '/api/users', {
        as: 'admin',
        json: {
          ...json,
          email: `${randomUUID()}@jumelage.test`,
          name: 'x',
          password: `Fictif-${randomUUID()}`,
          role: 'reader',
        },
      })
      expect(created.status, created.text).toBe(400)
      expect(created.text).toContain('produites par le serveur')
      const bySelf = await call(app, `/api/users/${id}`, { headers: withKey(own), json, method: 'PATCH' })
      expect(bySelf.status).toBe(400)
      expect(await idOf(withKey(chosen))).toBeNull()
    }
    for (const apiKey of [1, ['x'], { a: 1 }, true]) expect((await patch(id, { apiKey })).status).toBe(400)
    expect(await idOf(withKey(own))).toBe(id)
  })

  it('should be given by administrators only, to readers only', async () => {
    const reader = await create('reader')
    const { key } = (await make(reader.id)).body
    for (const as of [undefined, 'reader', 'translator', 'editor'] as const) {
      for (const method of ['POST', 'DELETE', 'GET']) {
        const answer = await call(app, `/api/users/${reader.id}/api-key`, {
          method,
          ...(method === 'POST' && { json: {} }),
          ...(as && { as }),
        })
        expect([as, method, answer.status]).toEqual([as, method, 403])
      }
    }
    const own = await call(app, `/api/users/${reader.id}`, {
      headers: withKey(key),
      json: { enableAPIKey: false },
      method: 'PATCH',
    })
    expect(own.status).toBe(200)
    expect(await idOf(withKey(key)), 'a reader does not end its own key').toBe(reader.id)
    expect((await call(app, `/api/users/${reader.id}/api-key`, { headers: withKey(key) })).status).toBe(200)

    const editor = await create('editor')
    expect((await make(editor.id)).status).toBe(400)
    expect((await patch(editor.id, { enableAPIKey: true })).status).toBe(400)
    expect((await make(randomUUID())).status).toBe(404)
    expect((await stored(editor.id)).apiKeyIndex ?? null).toBeNull()

    expect((await patch(reader.id, { role: 'editor' })).status).toBe(200)
    expect(await idOf(withKey(key)), 'a key does not rise with its account').toBeNull()
    expect((await patch(reader.id, { role: 'reader' })).status).toBe(200)
    expect(await idOf(withKey(key))).toBeNull()
  })

  it('should end at once when revoked, and after the last day', async () => {
    const { id } = await create('reader')
    const revocations: (() => Promise<Answer>)[] = [
      () => call(app, `/api/users/${id}/api-key`, { as: 'admin', method: 'DELETE' }),
      () => patch(id, { apiKey: null }),
      () => patch(id, { enableAPIKey: false }),
    ]
    for (const revoke of revocations) {
      const { key } = (await make(id)).body
      expect(await idOf(withKey(key))).toBe(id)
      const answer = await revoke()
      expect(answer.status, answer.text).toBe(200)
      expect(await idOf(withKey(key))).toBeNull()
      expect((await call(app, '/api/pages?draft=true', { headers: withKey(key) })).status).toBe(200)
      expect((await call(app, `/api/users/${id}/api-key`, { as: 'admin' })).body).toEqual({
        expiresOn: null,
        hasKey: false,
        isExpired: false,
        lastUsedOn: null,
        prefix: null,
      })
    }

    const wrongDays = ['2020-01-01', dayIn(-1), dayIn(4000), '2030-02-31', 'demain', 5, ['x'], { a: 1 }, true]
    for (const expiresOn of wrongDays) {
      const answer = await make(id, { expiresOn })
      expect([expiresOn, answer.status], answer.text).toEqual([expiresOn, 400])
      expect(answer.text).toContain('AAAA-MM-JJ')
    }
    const { body } = await make(id, { expiresOn: dayIn(0) })
    expect(body.expiresOn).toBe(dayIn(0))
    expect(await idOf(withKey(body.key))).toBe(id)
    expect((await call(app, `/api/users/${id}/api-key`, { as: 'admin' })).body).toMatchObject({
      expiresOn: dayIn(0),
      hasKey: true,
      isExpired: false,
      prefix: body.prefix,
    })
    await app.payload.db.updateOne({
      collection: 'users',
      data: { apiKeyExpiresOn: `${dayIn(-1)}T12:00:00.000Z` },
      id,
    })
    expect(await idOf(withKey(body.key))).toBeNull()
  })

  it('should note its last use once an hour, and nothing else of the account', async () => {
    const { id } = await create('reader')
    const { key } = (await make(id)).body
    const before = await stored(id)
    expect(before.apiKeyLastUsedOn ?? null).toBeNull()
    await Promise.all([1, 2, 3, 4].map(() => idOf(withKey(key))))
    await expect.poll(async () => (await stored(id)).apiKeyLastUsedOn ?? null).not.toBeNull()
    const first = await stored(id)
    expect(Math.abs(Date.now() - Date.parse(String(first.apiKeyLastUsedOn)))).toBeLessThan(60_000)
    expect(first.updatedAt).toEqual(before.updatedAt)
    expect({ ...first, apiKeyLastUsedOn: null }).toEqual({ ...before, apiKeyLastUsedOn: null })

    await idOf(withKey(key))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await stored(id)).apiKeyLastUsedOn).toEqual(first.apiKeyLastUsedOn)
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString()
    await app.payload.db.updateOne({ collection: 'users', data: { apiKeyLastUsedOn: longAgo, updatedAt: null }, id })
    await idOf(withKey(key))
    await expect.poll(async () => (await stored(id)).apiKeyLastUsedOn).not.toBe(longAgo)
  })

  it('should be in the log, made and ended, without a letter of the key', async () => {
    const { id } = await create('reader', { enableAPIKey: true })
    const { key } = (await make(id)).body
    await call(app, `/api/users/${id}/api-key`, { as: 'admin', method: 'DELETE' })
    await patch(id, { enableAPIKey: true })
    await patch(id, { enableAPIKey: false })
    await call(app, `/api/users/${id}/sessions`, { as: 'admin', method: 'DELETE' })
    const { body, text } = await call(app, `/api/audit-log?where[subject][equals]=${id}&sort=sequence&limit=50`, {
      as: 'admin',
    })
    const entries = body.docs as { action: string; actor: string; fields: string }[]
    expect(entries.map(({ action }) => action)).toEqual([
      'account-created',
      'api-key-made',
      'api-key-revoked',
      'api-key-made',
      'api-key-revoked',
    ])
    expect(entries[0]?.fields).toContain('apiKey')
    expect(entries.every(({ actor }) => actor === app.accounts.admin.id)).toBe(true)
    expect(text).not.toContain(String(key).slice(13))
    expect(text).not.toContain(String(key).slice(4, 12))
  })

  it('should open nothing in another form', async () => {
    const { id } = await create('reader')
    const { key } = (await make(id)).body
    const session = await headersOf(app.accounts.editor)
    const { apiKeyIndex } = await stored(id)
    for (const authorization of [
      'users API-Key ',
      'users API-Key',
      'users API-Key null',
      'users API-Key undefined',
      `users API-Key ${String(apiKeyIndex)}`,
      `users API-Key ${key.slice(0, -1)}`,
      `users API-Key ${key.toUpperCase()}`,
      `users API-Key ${key}x`,
      `users API-Key ${'x'.repeat(5000)}`,
      `Users API-Key ${key}`,
      `__proto__ API-Key ${key}`,
      `media API-Key ${key}`,
      `Bearer ${key}`,
      `JWT ${key}`,
    ]) {
      const { body, status } = await call(app, '/api/users/me', { headers: { authorization } })
      expect([authorization.slice(0, 60), status, body.user ?? null]).toEqual([authorization.slice(0, 60), 200, null])
    }
    expect(await idOf(session)).toBe(app.accounts.editor.id)
  })
})
