import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { type AccountsWorld, bootAccounts } from '../support/security/accountsWorld.js'
import { mountAgain } from '../support/security/mountAgain.js'
import { send } from '../support/security/send.js'

const pid = process.pid

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('rate limits on %s', (kind) => {
  let world: AccountsWorld
  beforeAll(async () => {
    world = await bootAccounts(kind)
  })
  afterEach(async () => {
    expect((await world.send({ path: '/health/ready' })).status).toBe(200)
    expect([process.pid, world.rejections]).toEqual([pid, []])
  })
  afterAll(() => world.close())

  const left = ({ headers }: { headers: Record<string, unknown> }, name: string): number =>
    Number(new RegExp(`"${name}";r=(\\d+)`).exec(String(headers.ratelimit))?.[1])

  it('C4 should refuse the forty logins at once that are over the limit, hash few at a time, and go on answering', async () => {
    const { app, hashes, login, send: ask } = world
    hashes.clear()
    const attempts = Array.from({ length: 40 }, () => login('127.0.0.2', app.accounts.editor.email))
    const others = await Promise.all([ask({ path: '/api/pages' }), ask({ path: '/health/live' })])
    const answers = await Promise.all(attempts)
    const count = (status: number): number => answers.filter((answer) => answer.status === status).length
    expect([count(401), count(429)]).toEqual([5, 35])
    expect(others.map(({ status }) => status)).toEqual([200, 200])
    expect(hashes.all).toHaveLength(5)
    expect(hashes.most()).toBeLessThanOrEqual(2)
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused?.body).toEqual({
      errors: [
        { message: expect.stringMatching(/au plus (5|30) connexions.* en 600 secondes.*Réessayez dans \d+ secondes/) },
      ],
      requestId: refused?.headers['x-request-id'],
    })
    expect(refused?.headers['ratelimit-policy']).toContain('"login";q=30;w=600')
    expect(refused?.headers.ratelimit).toMatch(/"login";r=\d+;t=\d+/)
  })

  it('C4, G3 should know the address again behind every spelling of the path and the header', async () => {
    const { app, send: ask } = world
    const json = { email: 'nobody@jumelage.test', password: 'a-wrong-password' }
    for (const path of [
      '/api/users/login',
      '/api/users/login/',
      '/api/users//login',
      '/api/users/LOGIN',
      '/API/users/login',
      '/api/users/%6Cogin',
      '/api/./users/login',
      '/api/users%2Flogin',
      '/api/users/login?x=1',
    ]) {
      const answer = await ask({ from: '127.0.0.2', headers: { 'x-forwarded-for': '203.0.113.9' }, json, path })
      expect([path, answer.status], answer.text).toEqual([path, 429])
    }
    const graphQL = await ask({
      from: '127.0.0.2',
      headers: { forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' },
      json: { query: `mutation { loginUser(email: "a@jumelage.test", password: "x") { token } }` },
      path: '/api/graphql',
    })
    expect(graphQL.status, graphQL.text).toBe(429)
    const form = new FormData()
    form.append(
      '_payload',
      JSON.stringify({ email: app.accounts.editor.email, password: app.accounts.editor.password }),
    )
    const fromPanel = await fetch(`${app.baseURL}/api/users/login`, { body: form, method: 'POST' })
    expect(fromPanel.status).toBe(200)
  })

  it('C4 should know the account again behind every spelling of its e-mail', async () => {
    const { login } = world
    const spellings = [
      'variant@jumelage.test',
      'VARIANT@Jumelage.Test',
      '  variant@jumelage.test ',
      '\uff56ariant@jumelage.test',
      'variant @jumelage.test',
      'Variant@jumelage.test',
    ]
    const answers = []
    for (const email of spellings) answers.push(await login('127.0.0.3', email))
    expect(answers.map((answer) => left(answer, 'account'))).toEqual([4, 3, 2, 1, 0, 0])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('E4 should count each alias of GraphQL, through fragments and variables too', async () => {
    const { graphQL, hashes, login } = world
    const aliases = (count: number, email: (index: number) => string, fields = 'token'): string =>
      Array.from(
        { length: count },
        (_, index) => `a${index}: loginUser(email: ${email(index)}, password: "x") { ${fields} }`,
      ).join(' ')
    hashes.clear()
    const fifty = await graphQL('127.0.0.4', `mutation { ${aliases(50, (index) => `"u${index}@jumelage.test"`)} }`)
    expect([fifty.status, hashes.all.length], fifty.text).toEqual([429, 0])
    expect(fifty.body.errors[0].message).toContain('30 connexions')
    const one = await graphQL('127.0.0.5', `mutation { ${aliases(6, () => '"same@jumelage.test"')} }`)
    expect([one.status, hashes.all.length], one.text).toEqual([429, 0])
    expect(one.body.errors[0].message).toContain('5 connexions manquées')
    const query = `mutation A($e: String = "other@jumelage.test") { ...F ... on Mutation { ${aliases(2, () => '$e')} } } fragment F on Mutation { x: loginUser(email: $e, password: "x") { token } ...F2 } fragment F2 on Mutation { y: loginUser(email: "Other@jumelage.test", password: "x") { token } }`
    const four = await graphQL('127.0.0.6', query)
    expect([four.status, left(four, 'account'), left(four, 'login')], four.text).toEqual([400, 1, 26])
    expect((await login('127.0.0.6', 'other@jumelage.test')).status).toBe(401)
    expect((await login('127.0.0.6', 'other@jumelage.test')).status).toBe(429)
    const forgot = Array.from(
      { length: 9 },
      (_, index) => `f${index}: forgotPasswordUser(email: "f${index}@jumelage.test")`,
    )
    expect((await graphQL('127.0.0.6', `mutation { ${forgot.join(' ')} }`)).status).toBe(429)
  })

  it('C3 should take back what the right password has cost, and never count it', async () => {
    const { app, login } = world
    const { email, password } = app.accounts.translator
    for (let round = 0; round < 8; round += 1) {
      const wrong = await login('127.0.0.7', email)
      const right = await login('127.0.0.7', email, password)
      expect([wrong.status, right.status], right.text).toEqual([401, 200])
    }
  })

  it('should say on answers it allows what is left', async () => {
    const { app, send: ask } = world
    const read = await ask({ from: '127.0.0.8', path: '/api/pages?limit=1' })
    expect(read.headers).toMatchObject({
      ratelimit: expect.stringMatching(/^"read";r=5999;t=\d+$/),
      'ratelimit-policy': '"read";q=6000;w=60',
    })
    const write = await ask({
      from: '127.0.0.8',
      headers: app.accounts.editor.headers,
      json: { title: 'Brouillon' },
      path: '/api/pages?draft=true',
    })
    expect([write.status, write.headers.ratelimit]).toEqual([201, expect.stringMatching(/^"write";r=1199;t=/)])
    const upload = await fetch(`${app.baseURL}/api/media`, { body: new FormData(), method: 'POST' })
    expect([upload.status, upload.headers.get('ratelimit')]).toEqual([401, expect.stringContaining('"upload";r=119')])
    expect((await ask({ path: '/health/live' })).headers.ratelimit).toBeUndefined()
  })

  it('G3 should know an address again however a trusted proxy writes it, and share what is counted', async () => {
    const again = await mountAgain(world.app, { trustProxy: 1 })
    try {
      const login = async (forwarded: string, email: string): Promise<number> =>
        (
          await send({
            baseURL: again.baseURL,
            headers: { 'x-forwarded-for': forwarded },
            json: { email, password: 'a-wrong-password' },
            path: '/api/users/login',
          })
        ).status
      for (const [email, addresses] of [
        [
          'v4@jumelage.test',
          ['203.0.113.5', '::ffff:203.0.113.5', '::FFFF:cb00:7105', '0:0:0:0:0:ffff:203.0.113.5', '203.0.113.5:4711'],
        ],
        [
          'v6@jumelage.test',
          [
            '2001:db8:1:2::1',
            '2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd',
            '[2001:db8:1:2::3]:80',
            '2001:db8:1:2:ffff::',
            '2001:db8:1:2::9',
          ],
        ],
      ] as const) {
        for (const address of addresses) expect([address, await login(address, email)]).toEqual([address, 401])
        expect(await login(`198.51.100.1, ${addresses[0]}`, email)).toBe(429)
        expect(await login(addresses[0], email)).toBe(429)
      }
      expect(await login('2001:db8:1:3::1', 'v6@jumelage.test')).toBe(401)
      // The other instance has refused this account from this address.
      if (kind === 'mongodb') expect(await login('127.0.0.3', 'variant@jumelage.test')).toBe(429)
    } finally {
      await again.close()
    }
  })
})
