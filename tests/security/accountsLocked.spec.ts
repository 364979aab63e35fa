import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { type AccountsWorld, bootAccounts } from '../support/security/accountsWorld.js'

const pid = process.pid
const STRANGER = '127.0.0.2'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('nobody is locked out by others on %s', (kind) => {
  let world: AccountsWorld
  beforeAll(async () => {
    world = await bootAccounts(kind)
  })
  afterEach(async () => {
    expect((await world.send({ path: '/health/ready' })).status).toBe(200)
    expect([process.pid, world.rejections]).toEqual([pid, []])
  })
  afterAll(() => world.close())

  it('C3 should stop the address that guesses, and let the right person in from another', async () => {
    const { app, login } = world
    const { email, password } = app.accounts.admin
    for (let index = 0; index < 5; index += 1) expect((await login(STRANGER, email)).status).toBe(401)
    expect((await login(STRANGER, email)).status).toBe(429)
    // Not even the right password tells the guesser anything.
    expect((await login(STRANGER, email, password)).status).toBe(429)
    expect((await login('127.0.0.3', email, password)).status).toBe(200)
    expect((await login(STRANGER, app.accounts.editor.email, app.accounts.editor.password)).status).toBe(200)
  })

  it('C3 should slow guesses from everywhere, and still let the right person in', async () => {
    const { app, login } = world
    const { email, password } = app.accounts.admin
    // Five were counted before, and twelve are at full speed.
    for (let host = 10; host < 18; host += 1) expect((await login(`127.0.0.${host}`, email)).status).toBe(401)
    const began = Date.now()
    expect((await login('127.0.0.30', email)).status).toBe(401)
    // A timer never ends early: a slow machine can only add to it.
    expect(Date.now() - began).toBeGreaterThanOrEqual(495)
    expect((await login('127.0.0.31', email, password)).status).toBe(200)
  })

  it('C3 should let the right person back in by a mail, from the address that is stopped too', async () => {
    const { app, login, send, sink } = world
    const { email } = app.accounts.admin
    const password = 'une-toute-nouvelle-phrase-fictive'
    expect((await login(STRANGER, email)).status).toBe(429)
    expect((await send({ from: STRANGER, json: { email }, path: '/api/users/forgot-password' })).status).toBe(200)
    await expect.poll(() => sink.mails.length).toBe(1)
    const token = /\/reset\/([0-9a-f]+)/.exec(sink.mails[0]?.html ?? '')?.[1]
    const reset = await send({ from: STRANGER, json: { password, token }, path: '/api/users/reset-password' })
    expect(reset.status, reset.text).toBe(200)
    expect((await login(STRANGER, email, password)).status).toBe(200)
    const again = await send({ from: STRANGER, json: { password, token }, path: '/api/users/reset-password' })
    expect(again.status).toBe(403)
  })

  it('C3 should let administrators alone unlock', async () => {
    const { app, login, send } = world
    const { email, password } = app.accounts.translator
    const from = '127.0.0.40'
    for (let index = 0; index < 6; index += 1) await login(from, email)
    const unlock = (headers: Record<string, string>) => send({ headers, json: { email }, path: '/api/users/unlock' })
    for (const headers of [
      {},
      app.accounts.reader.headers,
      app.accounts.translator.headers,
      app.accounts.editor.headers,
    ]) {
      expect((await unlock(headers)).status).toBe(403)
    }
    expect((await login(from, email, password)).status).toBe(429)
    // The reset has ended the administrator's own sessions.
    const { body } = await login('127.0.0.41', app.accounts.admin.email, 'une-toute-nouvelle-phrase-fictive')
    expect((await unlock({ authorization: `JWT ${String(body.token)}` })).status).toBe(200)
    expect((await login(from, email, password)).status).toBe(200)
  })

  it('C9 should make no account on an empty database, however first-register is spelt', async () => {
    const { app, send } = world
    await app.payload.db.deleteMany({ collection: 'users', where: {} })
    const json = { email: 'first@jumelage.test', name: 'x', password: 'une-longue-phrase-fictive', role: 'admin' }
    const paths = [
      '/api/users/first-register',
      '/api/users/first-register/',
      '/api/users//first-register',
      '//api/users/first-register',
      '/api//users/first-register',
      '/api/users/first%2Dregister',
      '/api/users/first%2dregister',
      '/api/users/%66irst-register',
      '/api/users/First-Register',
      '/api/users/FIRST-REGISTER',
      '/api/Users/first-register',
      '/API/users/first-register',
      '/api/users%2Ffirst-register',
      '/api/users/./first-register',
      '/api/pages/../users/first-register',
      '/api/users/first-register?x=1',
      '/api/users/first-register%00',
      '/api/users/first-register;x',
      '/api/users',
    ]
    const parallel = Array<string>(4).fill('/api/users/first-register')
    const answers = await Promise.all([...paths, ...parallel].map((path) => send({ json, path })))
    expect(answers.map(({ status }, index) => [paths[index] ?? 'parallel', status])).toEqual(
      answers.map((_, index) => [paths[index] ?? 'parallel', expect.toBeOneOf([403, 404])]),
    )
    const mutation = `mutation { createUser(data: { email: "first@jumelage.test", name: "x", password: "une-longue-phrase-fictive", role: admin }) { id } }`
    expect((await send({ json: { query: mutation }, path: '/api/graphql' })).body.errors).toBeDefined()
    expect(await app.payload.count({ collection: 'users', overrideAccess: true })).toEqual({ totalDocs: 0 })
  })
})
