import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { accountTools } from '../support/accounts/accountTools.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call } from '../support/app/client.js'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>
const sign = (head: object, body: object, secret: string): string => {
  const text = `${encode(head)}.${encode(body)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('C7: sessions on %s', (kind) => {
  let app: TestApp
  const { create, headersOf, idOf, login, stored } = accountTools(() => app)
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const jwt = (token: string): Record<string, string> => ({ authorization: `JWT ${token}` })
  const list = (headers: Record<string, string>): Promise<Answer> => call(app, '/api/users/me/sessions', { headers })

  it('should not open for a token that was made, changed or kept too long', async () => {
    const account = await create('editor')
    const token = String((await login(account)).body.token)
    const [head, body, signature] = token.split('.')
    const claims = decode(body)
    const header = decode(head)
    // The signing key of the installation, as Payload derives it from the secret.
    const { secret } = app.payload
    expect(sign(header, claims, secret)).toBe(token)
    expect(await idOf(jwt(token))).toBe(account.id)
    const admin = { ...claims, id: app.accounts.admin.id }
    const seconds = Math.floor(Date.now() / 1000)
    const forged: Record<string, string> = {
      'a session of nobody': sign(header, { ...claims, sid: 'd9b2d63d-a233-4123-847a-7090c0e1ac11' }, secret),
      'a session of somebody else': sign(header, admin, secret),
      'alg None': `${encode({ ...header, alg: 'None' })}.${String(body)}.`,
      'alg none': `${encode({ ...header, alg: 'none' })}.${String(body)}.`,
      'alg none with the signature': `${encode({ ...header, alg: 'none' })}.${String(body)}.${String(signature)}`,
      'another claim': `${String(head)}.${encode({ ...claims, role: 'admin' })}.${String(signature)}`,
      'another collection': sign(header, { ...claims, collection: '__proto__' }, secret),
      'another id': `${String(head)}.${encode(admin)}.${String(signature)}`,
      'another secret': sign(header, claims, 'another-secret-of-32-characters-or-more'),
      'another version': sign({ ...header, authVersion: undefined }, claims, secret),
      expired: sign(header, { ...claims, exp: seconds - 1, iat: seconds - 100 }, secret),
      'no session': sign(header, { ...claims, sid: undefined }, secret),
      'no signature': `${String(head)}.${String(body)}.`,
      'no token': 'x',
      'the secret of the settings': sign(header, admin, app.settings.secret),
    }
    for (const [name, value] of Object.entries(forged)) {
      expect([name, await idOf(jwt(value))]).toEqual([name, null])
      expect([name, await idOf({ cookie: `payload-token=${value}`, origin: app.settings.serverURL })]).toEqual([
        name,
        null,
      ])
      const write = await call(app, '/api/pages?draft=true', { headers: jwt(value), json: { title: 'x' } })
      expect([name, write.status]).toEqual([name, 403])
    }
  })

  it('should end with the logout, with all at once, and with the account', async () => {
    const account = await create('editor')
    const [one, two, three] = [await headersOf(account), await headersOf(account), await headersOf(account)]
    expect((await call(app, '/api/users/logout', { headers: one, json: {} })).status).toBe(200)
    expect([await idOf(one), await idOf(two), await idOf(three)]).toEqual([null, account.id, account.id])
    expect((await call(app, '/api/users/logout?allSessions=true', { headers: two, json: {} })).status).toBe(200)
    expect([await idOf(two), await idOf(three)]).toEqual([null, null])

    const last = await headersOf(account)
    expect((await call(app, `/api/users/${account.id}`, { as: 'admin', method: 'DELETE' })).status).toBe(200)
    expect(await idOf(last)).toBeNull()
    expect((await call(app, '/api/users/refresh-token', { headers: last, json: {} })).status).toBe(403)
  })

  it('should apply another role at once', async () => {
    const account = await create('editor')
    const headers = await headersOf(account)
    const write = (): Promise<Answer> =>
      call(app, '/api/pages?draft=true', { headers, json: { title: 'Brouillon (fictif)' } })
    expect((await write()).status).toBe(201)
    const json = { role: 'reader' }
    expect((await call(app, `/api/users/${account.id}`, { as: 'admin', json, method: 'PATCH' })).status).toBe(200)
    expect((await write()).status).toBe(403)
  })

  it('should be listed by their owner with browser, opening and last renewal', async () => {
    const account = await create('editor')
    const first = jwt(String((await login(account, { 'user-agent': FIREFOX })).body.token))
    const second = jwt(String((await login(account, { 'user-agent': SAFARI })).body.token))
    await login(account, { 'user-agent': '<script>alert(1)</script>/1.0 (x)' })
    const answer = await list(first)
    expect(answer.status, answer.text).toBe(200)
    const { sessions } = answer.body
    expect(sessions.map(({ userAgent }: { userAgent: string }) => userAgent).sort()).toEqual([
      'Firefox 128 · Linux',
      'Safari 18 · iPhone',
      'scriptalert',
    ])
    for (const session of sessions) {
      expect(Object.keys(session).sort()).toEqual([
        'createdAt',
        'expiresAt',
        'id',
        'isCurrent',
        'lastSeenAt',
        'userAgent',
      ])
      expect(Math.abs(Date.parse(session.createdAt) - Date.now())).toBeLessThan(60_000)
      expect(Math.abs(Date.parse(session.lastSeenAt) - Date.parse(session.createdAt))).toBeLessThan(2000)
      expect(session.isCurrent).toBe(session.userAgent.startsWith('Firefox'))
    }
    expect(answer.text).not.toContain('Gecko')

    const refreshed = await call(app, '/api/users/refresh-token', { headers: second, json: {} })
    expect(refreshed.status, refreshed.text).toBe(200)
    const after = (await list(second)).body.sessions
    expect(after.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toMatchObject({
      userAgent: 'Safari 18 · iPhone',
    })

    // A session that has run out is not listed, and a save of the account keeps the browsers' names.
    const json = { name: 'Nom nouveau (fictif)' }
    expect((await call(app, `/api/users/${account.id}`, { headers: first, json, method: 'PATCH' })).status).toBe(200)
    expect((await list(first)).body.sessions).toHaveLength(3)
    const past = (await stored(account.id)).sessions as { id: string }[]
    await app.payload.db.updateOne({
      collection: 'users',
      data: {
        sessions: past.map((session, index) => (index === 2 ? { ...session, expiresAt: new Date(0) } : session)),
      },
      id: account.id,
    })
    expect((await list(first)).body.sessions).toHaveLength(2)
  })

  it('should be ended by their owner, one by one or all others', async () => {
    const account = await create('editor')
    const other = await create('editor')
    const others = await headersOf(other)
    const [one, two, three] = [await headersOf(account), await headersOf(account), await headersOf(account)]
    const idOfSession = async (headers: Record<string, string>): Promise<string> =>
      (await list(headers)).body.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id
    const end = (path: string, headers: Record<string, string>): Promise<Answer> =>
      call(app, `/api/users/me/sessions${path}`, { headers, method: 'DELETE' })
    const before = (await stored(account.id)).updatedAt

    const second = await idOfSession(two)
    expect((await end(`/${second}`, others)).status, 'only one’s own').toBe(404)
    expect(await idOf(two)).toBe(account.id)
    expect((await end(`/${second}`, one)).body).toEqual({ ended: 1 })
    expect([await idOf(one), await idOf(two), await idOf(three)]).toEqual([account.id, null, account.id])
    for (const wrong of [second, 'x', '%00', '__proto__', 'x'.repeat(3000)]) {
      expect((await end(`/${wrong}`, one)).status).toBe(404)
    }
    expect((await end('', one)).body).toEqual({ ended: 1 })
    expect([await idOf(one), await idOf(three)]).toEqual([account.id, null])
    expect((await stored(account.id)).updatedAt).toEqual(before)
    expect(await idOf(others)).toBe(other.id)

    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['DELETE', `/${second}`],
    ] as const) {
      expect([method, (await call(app, `/api/users/me/sessions${path}`, { method })).status]).toEqual([method, 403])
    }
  })

  it('should be ended by an administrator for an account, and by nobody else', async () => {
    const account = await create('editor')
    const headers = await headersOf(account)
    const path = `/api/users/${account.id}/sessions`
    for (const as of [undefined, 'reader', 'translator', 'editor'] as const) {
      expect([as, (await call(app, path, { method: 'DELETE', ...(as && { as }) })).status]).toEqual([as, 403])
    }
    expect(await idOf(headers)).toBe(account.id)
    const [first, second] = await Promise.all([
      call(app, path, { as: 'admin', method: 'DELETE' }),
      call(app, path, { as: 'admin', method: 'DELETE' }),
    ])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await idOf(headers)).toBeNull()
    expect((await login(account)).status).toBe(200)
    expect((await call(app, '/api/users/nobody/sessions', { as: 'admin', method: 'DELETE' })).status).toBe(404)
  })
})
