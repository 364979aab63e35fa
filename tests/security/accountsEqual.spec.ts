import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { mailQueue } from '../../src/logins/mailQueue.js'
import { type AccountsWorld, bootAccounts, sameText } from '../support/security/accountsWorld.js'
import { send } from '../support/security/send.js'

const pid = process.pid
const MISSING = 'nobody@jumelage.test'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('accounts and who asks for them on %s', (kind) => {
  let world: AccountsWorld
  beforeAll(async () => {
    world = await bootAccounts(kind)
  })
  afterEach(async () => {
    expect((await world.send({ path: '/health/ready' })).status).toBe(200)
    expect([process.pid, world.rejections]).toEqual([pid, []])
  })
  afterAll(() => world.close())

  const forgot = (from: string, email: unknown, headers = {}) =>
    world.send({ from, headers, json: { email }, path: '/api/users/forgot-password' })

  const mailed = async (): Promise<void> => {
    // The answer is out before the work is queued.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await mailQueue(world.app.payload).idle()
  }

  it('C1 should hash as much for a missing account as for one that exists, over REST and GraphQL', async () => {
    const { app, graphQL, hashes, login } = world
    const work: string[][] = []
    for (const email of [app.accounts.editor.email, MISSING]) {
      hashes.clear()
      expect((await login('127.0.0.2', email)).status).toBe(401)
      work.push([...hashes.all])
      hashes.clear()
      const answer = await graphQL('127.0.0.2', `mutation { loginUser(email: "${email}", password: "x") { token } }`)
      expect(answer.body.errors[0].extensions.statusCode).toBe(401)
      work.push([...hashes.all])
    }
    const once = ['600000 32 sha256']
    expect(work).toEqual([once, once, once, once])
  })

  it('C1 should answer about a forgotten password before the mail server does, and mail then', async () => {
    const { app, graphQL, sink } = world
    const release = sink.hold()
    const email = app.accounts.editor.email
    const answers = [await forgot('127.0.0.3', email), await forgot('127.0.0.3', MISSING)]
    const mutation = (to: string) => graphQL('127.0.0.3', `mutation { forgotPasswordUser(email: "${to}") }`)
    const viaGraphQL = [await mutation(email), await mutation(MISSING)]
    expect(sink.mails).toHaveLength(0)
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[0]?.text).toBe(answers[1]?.text)
    expect(viaGraphQL.map(({ text }) => text)).toEqual(Array(2).fill('{"data":{"forgotPasswordUser":true}}'))
    release()
    await expect.poll(() => sink.mails.map(({ recipients }) => recipients)).toEqual([[email], [email]])
    await mailed()
    // The third of an hour is the last; nothing in the answer says so.
    const more = [await forgot('127.0.0.4', email), await forgot('127.0.0.4', ` ${email.toUpperCase()}`)]
    expect(more.map(({ text }) => text)).toEqual([answers[0]?.text, answers[0]?.text])
    await mailed()
    expect(sink.mails).toHaveLength(3)
  })

  it('C1 should go on without a mail server, and log no address', async () => {
    const { app, sink } = world
    const before = sink.mails.length
    sink.refuseWith('550 No such user')
    expect((await forgot('127.0.0.5', app.accounts.translator.email)).status).toBe(200)
    await mailed()
    sink.refuseWith(null)
    expect(sink.mails.filter(({ recipients }) => recipients.length > 0)).toHaveLength(before)
  })

  it('C2 should answer a missing account as one that exists, to the byte, before and after the limit', async () => {
    const { app, login } = world
    const tries = async (from: string, email: string) => {
      const answers = []
      for (let index = 0; index < 6; index += 1) answers.push(await login(from, email))
      return answers.map((answer) => [
        answer.status,
        sameText(answer),
        String(answer.headers.ratelimit).replaceAll(/t=\d+/g, ''),
        answer.headers['ratelimit-policy'],
      ])
    }
    const [existing, missing] = [await tries('127.0.0.6', app.accounts.editor.email), await tries('127.0.0.7', MISSING)]
    expect(missing).toEqual(existing)
    expect(existing.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('C2 should tell administrators alone that an e-mail is taken', async () => {
    const { app, send: ask } = world
    const create = (email: string, headers: Record<string, string>) =>
      ask({
        headers,
        json: { email, name: 'x', password: 'une-longue-phrase-fictive', role: 'editor' },
        path: '/api/users',
      })
    for (const headers of [
      {},
      app.accounts.reader.headers,
      app.accounts.translator.headers,
      app.accounts.editor.headers,
    ]) {
      const [taken, free] = [await create(app.accounts.admin.email, headers), await create(MISSING, headers)]
      expect([taken.status, free.status]).toEqual([403, 403])
      expect(sameText(taken)).toBe(sameText(free))
    }
    expect((await create(app.accounts.editor.email, app.accounts.admin.headers)).status).toBe(400)
  })

  it('C5 should refuse what is no e-mail, token or password, and store nothing', async () => {
    const { app, hashes, send: ask, sink } = world
    const before = sink.mails.length
    const password = 'une-longue-phrase-fictive'
    const bad = [{}, { $ne: null }, { $gt: '' }, ['a@jumelage.test'], [], 1, true, null, '', ' ']
    const broken = [
      'a@jumelage.test\r\nBcc: b@jumelage.test',
      'a\u0000@jumelage.test',
      `${'a'.repeat(300)}@jumelage.test`,
    ]
    hashes.clear()
    // Every address has a few attempts: each shape comes from one of its own.
    let host = 10
    for (const value of [...bad, ...broken]) {
      host += 1
      const from = `127.0.1.${host}`
      const post = (path: string, json: unknown) => ask({ from, json, path: `/api/users/${path}` })
      for (const [path, json, statuses] of [
        ['login', { email: value, password }, [400]],
        ['forgot-password', { email: value }, [400]],
        ...(typeof value === 'string' && value.trim() !== ''
          ? []
          : ([
              ['login', { email: app.accounts.editor.email, password: value }, [400]],
              ['reset-password', { password, token: value }, [400, 403]],
              ['reset-password', { password: value, token: 'x' }, [400]],
            ] as const)),
      ] as const) {
        const answer = await post(path, json)
        expect([path, JSON.stringify(json), answer.status], answer.text).toEqual([
          path,
          JSON.stringify(json),
          expect.toBeOneOf([...statuses]),
        ])
      }
    }
    for (const json of [null, [], 'x', 1, [{ email: MISSING, password }]]) {
      host += 1
      for (const path of ['login', 'forgot-password', 'reset-password']) {
        const answer = await ask({ from: `127.0.1.${host}`, json, path: `/api/users/${path}` })
        expect([path, JSON.stringify(json), answer.status], answer.text).toEqual([path, JSON.stringify(json), 400])
      }
    }
    expect(hashes.all).toEqual([])
    await mailed()
    expect(sink.mails).toHaveLength(before)
  })

  it('C5 should mail a link to its own address whatever the request calls the host', async () => {
    const { app, sink } = world
    const email = app.accounts.admin.email
    const answer = await send({
      baseURL: app.baseURL,
      from: '127.0.0.8',
      headers: {
        forwarded: 'host=evil.example;proto=https',
        host: 'evil.example',
        origin: 'https://evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
      },
      json: { email, expiration: 1e12, disableEmail: false, url: 'https://evil.example' },
      path: '/api/users/forgot-password',
    })
    expect(answer.status, answer.text).toBe(200)
    await expect.poll(() => sink.mails.some(({ recipients }) => recipients.includes(email))).toBe(true)
    const mail = sink.mails.find(({ recipients }) => recipients.includes(email))
    expect(mail?.html).not.toContain('evil')
    expect(mail?.html).toMatch(new RegExp(`href="${app.settings.serverURL}/admin/reset/[0-9a-f]{40}"`))
    const stored = await app.payload.db.findOne<{ id: string; resetPasswordExpiration: string }>({
      collection: 'users',
      where: { email: { equals: email } },
    })
    expect(new Date(String(stored?.resetPasswordExpiration)).getTime()).toBeLessThan(Date.now() + 3_700_000)
  })
})
