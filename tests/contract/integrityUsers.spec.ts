import { randomBytes, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('accounts on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const create = async (role: string, more: object = {}): Promise<{ email: string; id: string; password: string }> => {
    const email = `${randomUUID()}@jumelage.test`
    const password = `Pass-${randomUUID()}`
    const answer = await call(app, '/api/users', {
      as: 'admin',
      json: { email, name: 'Compte (fictif)', password, role, ...more },
    })
    expect(answer.status, answer.text).toBe(201)
    return { email, id: answer.body.doc.id, password }
  }
  const login = (email: string, password: string): Promise<Answer> =>
    call(app, '/api/users/login', { json: { email, password } })
  const hashOf = async (id: string): Promise<unknown> =>
    (
      await app.payload.db.findOne<{ hash?: unknown; id: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
    )?.hash

  it('should hold passwords to 12 to 128 characters, other than the e-mail, wherever one is set', async () => {
    const { email, id, password } = await create('editor')
    const hash = await hashOf(id)
    const forgot = (): Promise<unknown> =>
      app.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    for (const bad of [
      'abc',
      'a'.repeat(11),
      'a'.repeat(129),
      email,
      ` ${email.toUpperCase()}`,
      12,
      ['x'.repeat(20)],
      { a: 1 },
    ]) {
      const updated = await call(app, `/api/users/${id}`, { as: 'admin', json: { password: bad }, method: 'PATCH' })
      expect(updated.status, `update ${JSON.stringify(bad)} ${updated.text}`).toBe(400)
      const reset = await call(app, '/api/users/reset-password', { json: { password: bad, token: await forgot() } })
      expect(reset.status, `reset ${JSON.stringify(bad)} ${reset.text}`).toBe(400)
      const other = `${randomUUID()}@jumelage.test`
      const created = await call(app, '/api/users', {
        as: 'admin',
        json: { email: other, name: 'x', password: bad === email ? other : bad, role: 'editor' },
      })
      expect(created.status, `create ${JSON.stringify(bad)} ${created.text}`).toBe(
        bad === ` ${email.toUpperCase()}` ? 201 : 400,
      )
      expect(await hashOf(id)).toBe(hash)
    }
    for (const bad of ['abc', 'a'.repeat(129), email]) {
      const query = `mutation($p: String!) { resetPasswordUser(token: "${String(await forgot())}", password: $p) { token } }`
      const answer = await callGraphQL(app, query, { variables: { p: bad } })
      expect(answer.body.errors[0].extensions.statusCode, answer.text).toBe(400)
    }
    expect(
      (
        await call(app, '/api/users', {
          as: 'admin',
          json: { email: `${randomUUID()}@jumelage.test`, name: 'x', password: '', role: 'editor' },
        })
      ).status,
    ).toBe(400)
    expect(await hashOf(id)).toBe(hash)
    expect((await login(email, password)).status).toBe(200)
    const token = await app.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = await call(app, '/api/users/reset-password', { json: { password: 'une-phrase-de-passe', token } })
    expect(reset.status, reset.text).toBe(200)
    expect((await login(email, 'une-phrase-de-passe')).status).toBe(200)
    expect((await login(email, password)).status).toBe(401)
  })

  it('should never take a first account over HTTP, however the address is spelt', async () => {
    const empty = await bootApp({ kind })
    try {
      await empty.payload.db.deleteMany({ collection: 'users', where: { id: { exists: true } } })
      const json = { email: 'first@jumelage.test', name: 'First', password: 'a-long-password-indeed', role: 'admin' }
      const addresses = [
        '/api/users/first-register',
        '/api/users/first-register/',
        '/api/users//first-register',
        '/api/users/first%2Dregister',
        '/api/users/First-Register',
        '/api/Users/first-register',
        '/api/users/first-register?x=1',
      ]
      const answers = await Promise.all(
        [...addresses, ...Array.from({ length: 4 }, () => '/api/users/first-register')].map((address) =>
          call(empty, address, { json }),
        ),
      )
      for (const answer of answers) expect([403, 404], answer.text).toContain(answer.status)
      expect(answers[0]?.status).toBe(403)
      expect((await call(empty, '/api/users', { json })).status).toBe(403)
      expect(await empty.payload.count({ collection: 'users', overrideAccess: true })).toEqual({ totalDocs: 0 })
    } finally {
      await empty.close()
    }
  })

  it('should apply a new role at once', async () => {
    const { email, id, password } = await create('editor')
    const headers = { authorization: `JWT ${String((await login(email, password)).body.token)}` }
    expect((await call(app, '/api/projects?draft=true', { headers, json: { title: 'Avant (fictif)' } })).status).toBe(
      201,
    )
    expect(
      (await call(app, `/api/users/${id}`, { as: 'admin', json: { role: 'reader' }, method: 'PATCH' })).status,
    ).toBe(200)
    expect((await call(app, '/api/projects?draft=true', { headers, json: { title: 'Après (fictif)' } })).status).toBe(
      403,
    )
    expect((await call(app, `/api/users/${id}`, { as: 'admin', method: 'DELETE' })).status).toBe(200)
    expect((await call(app, '/api/users/me', { headers })).body.user).toBeNull()
  })

  it('should keep the last administrator, whatever is tried', async () => {
    const { id } = app.accounts.admin
    for (const role of ['editor', 'reader', 'translator']) {
      const demoted = await call(app, `/api/users/${id}`, { as: 'admin', json: { role }, method: 'PATCH' })
      expect(demoted.status, demoted.text).toBe(409)
    }
    expect((await call(app, `/api/users/${id}`, { as: 'admin', method: 'DELETE' })).status).toBe(409)
    expect((await call(app, '/api/users?where[role][equals]=admin', { as: 'admin', method: 'DELETE' })).status).toBe(
      403,
    )
    expect(
      (
        await call(app, '/api/users?where[role][equals]=admin', {
          as: 'admin',
          json: { role: 'editor' },
          method: 'PATCH',
        })
      ).status,
    ).toBe(403)
    expect(
      (
        await call(app, `/api/users/${id}`, {
          as: 'admin',
          json: { name: 'Chef (fictif)', role: 'admin' },
          method: 'PATCH',
        })
      ).status,
    ).toBe(200)

    const second = await create('admin')
    const headers = { authorization: `JWT ${String((await login(second.email, second.password)).body.token)}` }
    const answers = await Promise.all([
      call(app, `/api/users/${second.id}`, { as: 'admin', json: { role: 'editor' }, method: 'PATCH' }),
      call(app, `/api/users/${id}`, { headers, json: { role: 'editor' }, method: 'PATCH' }),
    ])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect([403, 409]).toContain(statuses[1])
    const { totalDocs } = await app.payload.count({
      collection: 'users',
      overrideAccess: true,
      where: { role: { equals: 'admin' } },
    })
    expect(totalDocs).toBe(1)
    await app.payload.update({ collection: 'users', data: { role: 'admin' }, depth: 0, id, overrideAccess: true })
  })

  it('should keep what Payload stores for its panel from readers', async () => {
    const project = await call(app, '/api/projects?draft=true', { as: 'editor', json: { title: 'Verrou (fictif)' } })
    const { id } = project.body.doc
    const lock = {
      document: { relationTo: 'projects', value: id },
      user: { relationTo: 'users', value: app.accounts.reader.id },
    }
    const value = randomBytes(100_000).toString('hex')
    const tries: [string, string, unknown][] = [
      ['POST', '/api/payload-locked-documents', lock],
      ['GET', '/api/payload-locked-documents', undefined],
      ['PATCH', `/api/payload-locked-documents?where[id][exists]=true`, lock],
      ['DELETE', `/api/payload-locked-documents?where[id][exists]=true`, undefined],
      ['POST', '/api/payload-preferences/x', { value }],
      ['GET', '/api/payload-preferences/x', undefined],
      ['DELETE', '/api/payload-preferences/x', undefined],
      ['POST', '/api/payload-preferences', { key: 'x', value }],
      ['GET', '/api/payload-preferences', undefined],
      ['POST', '/api/reorder', {}],
      ['GET', '/api/payload-jobs/run', undefined],
      ['POST', '/api/payload-jobs/run', {}],
    ]
    for (const as of ['reader', undefined] as const) {
      for (const [method, path, json] of tries) {
        const answer = await call(app, path, { method, ...(as && { as }), ...(json !== undefined && { json }) })
        expect([401, 403, 404], `${String(as)} ${method} ${path} ${answer.status}`).toContain(answer.status)
      }
    }
    expect(
      (await call(app, `/api/projects/${id}`, { as: 'editor', json: { title: 'Libre (fictif)' }, method: 'PATCH' }))
        .status,
    ).toBe(200)
    expect(
      (await app.payload.count({ collection: 'payload-preferences' as never, overrideAccess: true })).totalDocs,
    ).toBe(0)
  })
})
