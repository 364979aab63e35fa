import { createHash, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { accountTools } from '../support/accounts/accountTools.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { startSmtpSink, type SmtpSink } from '../support/mail/smtpSink.js'

const PHRASE = 'pirogue-lanterne-sucre-42'
const MIB = 1024 * 1024

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('C6: passwords and reset tokens on %s', (kind) => {
  let app: TestApp
  let sink: SmtpSink
  const { create, headersOf, idOf, login, stored } = accountTools(() => app)
  beforeAll(async () => {
    sink = await startSmtpSink()
    app = await bootApp({ env: { EMAIL_FROM: 'cms@jumelage.test', SMTP_URL: sink.url }, kind })
  })
  afterAll(async () => {
    await app.close()
    await sink.close()
  })

  /** The token of the mail that a forgotten password brings. */
  const mailedToken = async (email: string): Promise<string> => {
    const before = sink.mails.length
    const answer = await call(app, '/api/users/forgot-password', { json: { email } })
    expect(answer.status, answer.text).toBe(200)
    await expect.poll(() => sink.mails.length).toBeGreaterThan(before)
    return /\/reset\/([0-9a-f]{40})/.exec(sink.mails.at(-1)?.html ?? '')?.[1] ?? ''
  }
  const reset = (token: string, password: string): Promise<Answer> =>
    call(app, '/api/users/reset-password', { json: { password, token } })

  it('should refuse short, endless, common and personal passwords on every way to set one', async () => {
    const name = 'Marguerite Zandronis (fictif)'
    const email = 'marguerite.zandronis@jumelage.test'
    const { id } = await create('editor', { email, name })
    const { hash, resetPasswordToken } = await stored(id)
    const refused: [string, RegExp][] = [
      ['abc', /12 .* 128/],
      ['x'.repeat(129), /12 .* 128/],
      [email, /adresse/],
      [name.toUpperCase(), /différent du nom/],
      ['motdepasse123', /devine/],
      ['Password2026!', /devine/],
      ['azertyuiop123', /devine/],
      ['jumelage2026', /devine/],
      ['Zandronis1234', /devine/],
      ['a'.repeat(64), /devine/],
    ]
    for (const [password, reason] of refused) {
      const created = await call(app, '/api/users', {
        as: 'admin',
        json: { email: `${randomUUID()}@jumelage.test`, name, password, role: 'editor' },
      })
      const updated = await call(app, `/api/users/${id}`, { as: 'admin', json: { password }, method: 'PATCH' })
      const isOthers = password === email
      expect([password, created.status], created.text).toEqual([password, isOthers ? 201 : 400])
      expect([password, updated.status], updated.text).toEqual([password, 400])
      expect(updated.text).toMatch(reason)
      await expect(
        app.payload.update({ collection: 'users', data: { password }, depth: 0, id, overrideAccess: true }),
      ).rejects.toThrow()
      const answer = await callGraphQL(
        app,
        'mutation($id: String!, $p: String!) { updateUser(id: $id, data: { password: $p }) { id } }',
        { as: 'admin', variables: { id, p: password } },
      )
      expect(answer.body.errors?.[0]?.extensions?.statusCode, answer.text).toBe(400)
    }
    const token = await mailedToken(email)
    for (const [password] of refused) {
      const answer = await reset(token, password)
      expect([password, answer.status], answer.text).toEqual([password, 400])
    }
    const english = await call(app, `/api/users/${id}`, {
      as: 'admin',
      headers: { 'accept-language': 'en' },
      json: { password: 'motdepasse123' },
      method: 'PATCH',
    })
    expect(english.text).toContain('too easy to guess')
    expect((await stored(id)).hash).toBe(hash)
    expect(resetPasswordToken ?? null).toBeNull()
  })

  it('should accept phrases, and up to 128 characters of any writing', async () => {
    const { email, id } = await create('editor')
    const long = [...Array<undefined>(128)].map((_, index) => 'é漢ñ7kx!Q'[(index * index + index) % 8]).join('')
    for (const password of [PHRASE, 'quatre mots sans aucun rapport', `${randomUUID()}${randomUUID()}`, long]) {
      const answer = await call(app, `/api/users/${id}`, { as: 'admin', json: { password }, method: 'PATCH' })
      expect([password, answer.status], answer.text).toEqual([password, 200])
      expect((await login({ email, password })).status).toBe(200)
    }
  })

  it('should not read megabytes of a password', async () => {
    const { email, id } = await create('editor')
    const huge = 'x'.repeat(5 * MIB)
    const large = 'x'.repeat(20_000)
    const paths: [string, string, Record<string, string>][] = [
      ['PATCH', `/api/users/${id}`, {}],
      ['POST', '/api/users', { email: `${randomUUID()}@jumelage.test`, name: 'x', role: 'editor' }],
      ['POST', '/api/users/reset-password', { token: 'x' }],
    ]
    for (const [method, path, more] of paths) {
      for (const [password, status] of [
        [huge, 413],
        [large, 400],
      ] as const) {
        const answer = await call(app, path, { as: 'admin', json: { ...more, password }, method })
        expect([path, password.length, answer.status], answer.text.slice(0, 200)).toEqual([
          path,
          password.length,
          status,
        ])
      }
    }
    expect((await login({ email, password: huge })).status).toBe(413)
    expect((await login({ email, password: large })).status).toBe(401)
  })

  it('should ask for the current password when one changes the own', async () => {
    const account = await create('editor')
    const headers = await headersOf(account)
    const patch = (json: object, as = headers): Promise<Answer> =>
      call(app, `/api/users/${account.id}`, { headers: as, json, method: 'PATCH' })
    const { hash } = await stored(account.id)
    for (const wrong of [undefined, null, '', 'wrong', PHRASE, 'x'.repeat(5000)]) {
      for (const change of [{ password: PHRASE }, { email: 'elsewhere@jumelage.test' }]) {
        const answer = await patch({ ...change, ...(wrong !== undefined && { currentPassword: wrong }) })
        expect([wrong?.slice(0, 20), answer.status], answer.text).toEqual([wrong?.slice(0, 20), 403])
        expect(answer.body.errors[0].data.errors[0].path).toBe('currentPassword')
      }
    }
    for (const wrong of [1, ['x'], { a: 1 }, true]) {
      expect((await patch({ currentPassword: wrong, password: PHRASE })).status).toBe(400)
    }
    const answer = await callGraphQL(
      app,
      `mutation { updateUser(id: "${account.id}", data: { password: "${PHRASE}" }) { id } }`,
      { headers },
    )
    expect(answer.body.errors?.[0]?.extensions?.statusCode, answer.text).toBe(403)
    expect(await stored(account.id)).toMatchObject({ email: account.email, hash })

    // What is no change, or not about the way in, needs none.
    expect((await patch({ email: account.email.toUpperCase(), name: 'Autre nom (fictif)' })).status).toBe(200)
    const done = await patch({ currentPassword: account.password, password: PHRASE })
    expect(done.status, done.text).toBe(200)
    expect(done.text).not.toContain(account.password)
    expect(done.body.doc.currentPassword ?? null).toBeNull()
    expect(await stored(account.id)).not.toHaveProperty('currentPassword')
    expect((await login({ ...account, password: PHRASE })).status).toBe(200)
    expect((await login(account)).status).toBe(401)

    const renamed = await patch({ currentPassword: PHRASE, email: 'new.address@jumelage.test' })
    expect(renamed.status, renamed.text).toBe(200)
  })

  it('should not let a session guess the current password', async () => {
    const account = await create('editor')
    const headers = await headersOf(account)
    const patch = (currentPassword: string): Promise<Answer> =>
      call(app, `/api/users/${account.id}`, { headers, json: { currentPassword, password: PHRASE }, method: 'PATCH' })
    const answers = await Promise.all(Array.from({ length: 14 }, () => patch('wrong')))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(10).fill(403), ...Array(4).fill(429)])
    const right = await patch(account.password)
    expect(right.status, right.text).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await login(account)).status, 'the owner still gets in').toBe(200)
  })

  it('should end the other sessions at a change, and all at a colleague’s or a reset', async () => {
    const account = await create('editor')
    const [own, other] = [await headersOf(account), await headersOf(account)]
    const changed = await call(app, `/api/users/${account.id}`, {
      headers: own,
      json: { currentPassword: account.password, password: PHRASE },
      method: 'PATCH',
    })
    expect(changed.status, changed.text).toBe(200)
    expect([await idOf(own), await idOf(other)]).toEqual([account.id, null])

    const byAdmin = await call(app, `/api/users/${account.id}`, {
      as: 'admin',
      json: { password: account.password },
      method: 'PATCH',
    })
    expect(byAdmin.status, byAdmin.text).toBe(200)
    expect(await idOf(own)).toBeNull()

    const before = await headersOf(account)
    const answer = await reset(await mailedToken(account.email), PHRASE)
    expect(answer.status, answer.text).toBe(200)
    expect(await idOf(before)).toBeNull()
    expect(await idOf({ authorization: `JWT ${String(answer.body.token)}` })).toBe(account.id)
  })

  it('should keep reset tokens hashed, use them once and let them expire', async () => {
    const account = await create('editor')
    const token = await mailedToken(account.email)
    const kept = (await stored(account.id)).resetPasswordToken
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    expect(kept).toBe(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(await stored(account.id))).not.toContain(token)

    // An ordinary save leaves the token alone.
    const name = 'Encore un nom (fictif)'
    expect((await call(app, `/api/users/${account.id}`, { as: 'admin', json: { name }, method: 'PATCH' })).status).toBe(
      200,
    )
    expect((await stored(account.id)).resetPasswordToken).toBe(kept)

    for (const wrong of [String(kept), '', 'x', token.toUpperCase()]) {
      expect([wrong, (await reset(wrong, PHRASE)).status]).toEqual([wrong, 403])
    }
    const answers = await Promise.all([reset(token, PHRASE), reset(token, `${PHRASE}-bis`)])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect(statuses[1]).toBeOneOf([403, 409])
    expect((await reset(token, PHRASE)).status).toBe(403)
    expect((await stored(account.id)).resetPasswordToken ?? null).toBeNull()

    const local = { collection: 'users', data: { email: account.email }, disableEmail: true } as const
    const viaGraphQL = await callGraphQL(
      app,
      `mutation { resetPasswordUser(token: "${await app.payload.forgotPassword(local)}", password: "${account.password}") { user { id } } }`,
    )
    expect(viaGraphQL.body.data?.resetPasswordUser?.user?.id, viaGraphQL.text).toBe(account.id)

    const late = await app.payload.forgotPassword(local)
    await app.payload.db.updateOne({
      collection: 'users',
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
      id: account.id,
    })
    expect((await reset(late, PHRASE)).status).toBe(403)
    expect((await login(account)).status).toBe(200)
  })
})
