import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { serverFolder, withServer } from '../support/server/startServer.js'

const FOREIGN = 'https://elsewhere.example'
const JSON_TYPE = { 'content-type': 'application/json' }

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.close())

describe('sessions', () => {
  const login = async (target: TestApp): Promise<string> => {
    const { email, password } = target.accounts.editor
    const answer = await call(target, '/api/users/login', { json: { email, password } })
    expect(answer.status).toBe(200)
    return answer.headers.getSetCookie().find((cookie) => cookie.startsWith('payload-token=')) ?? ''
  }

  it('should be kept in a cookie that scripts and other sites do not get', async () => {
    const cookie = await login(app)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).not.toMatch(/; Secure/)
  })

  it('should go over https alone in production', async () => {
    const production = await bootApp({ env: { NODE_ENV: 'production', SERVER_URL: 'https://cms.example.fr' } })
    try {
      expect(await login(production)).toMatch(/; Secure/)
      expect((await call(production, '/api/pages')).headers.get('strict-transport-security')).toContain(
        'max-age=31536000',
      )
    } finally {
      await production.close()
    }
  })

  it('should not be there for a page of another site', async () => {
    const cookie = (await login(app)).split(';')[0] ?? ''
    const me = async (headers: Record<string, string>): Promise<unknown> =>
      (await call(app, '/api/users/me', { headers: { cookie, ...headers } })).body.user
    expect(await me({ origin: app.settings.serverURL })).toMatchObject({ email: app.accounts.editor.email })
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ email: app.accounts.editor.email })
    expect(await me({ origin: FOREIGN })).toBeNull()
    const write = await call(app, '/api/pages?draft=true', {
      headers: { cookie, origin: FOREIGN },
      json: { title: 'De loin' },
    })
    expect(write.status).toBe(403)
    expect(
      (
        await call(app, '/api/users/me', { headers: { cookie, origin: FOREIGN }, json: {}, method: 'GET' }).catch(
          () => null,
        )
      )?.status ?? 400,
    ).toBe(400)
  })
})

describe('health', () => {
  it('should tell the process from its database', async () => {
    expect((await call(app, '/health/live')).body).toEqual({ status: 'ok' })
    expect((await call(app, '/health/ready')).body).toEqual({ status: 'ok' })
    const ready = await call(app, '/health/ready')
    expect(ready.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['sqlite', 'mongodb'] as const)('should not be ready without its database (%s)', async (kind) => {
    const other = await bootApp({ kind })
    try {
      await other.payload.db.destroy?.()
      const ready = await call(other, '/health/ready')
      expect(ready.status).toBe(503)
      expect((await call(other, '/health/live')).status).toBe(200)
    } finally {
      await other.close().catch(() => undefined)
    }
  })
})

describe('the log', () => {
  it('should name requests by the id in the answer, and hold no secret', async () => {
    const folder = await serverFolder()
    const password = `fictif-${randomUUID()}`
    try {
      await withServer(
        {
          ...folder.env,
          ADMIN_EMAIL: 'admin@example.org',
          ADMIN_PASSWORD: password,
          DEMO_CONTENT: 'false',
          LOG_LEVEL: 'debug',
        },
        async ({ baseURL, output }) => {
          const answer = await fetch(`${baseURL}/api/users/login?token=query-secret`, {
            body: JSON.stringify({ email: 'admin@example.org', password }),
            headers: JSON_TYPE,
            method: 'POST',
          })
          const { token } = (await answer.json()) as { token: string }
          expect(token).toBeTypeOf('string')
          await fetch(`${baseURL}/api/users/me`, { headers: { authorization: `JWT ${token}` } })
          await fetch(`${baseURL}/api/users/reset/link-secret`)
          const last = await fetch(`${baseURL}/api/nothing`, {
            headers: { authorization: `JWT ${token}`, cookie: `payload-token=${token}` },
          })
          await expect.poll(output).toContain(String(last.headers.get('x-request-id')))
          expect(output()).toContain(String(answer.headers.get('x-request-id')))
          for (const secret of [password, token, 'query-secret', 'link-secret']) expect(output()).not.toContain(secret)
        },
      )
    } finally {
      await folder.remove()
    }
  })
})
