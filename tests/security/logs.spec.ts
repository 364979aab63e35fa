import { randomBytes, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { collectLog, type CollectedLog } from '../support/logs/collectLog.js'

/** A new secret for each place, so that a leak says where it comes from. */
const secret = (place: string): string => `S3cr-${place}-${randomBytes(12).toString('hex')}`

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the log on %s', (kind) => {
  let app: TestApp
  let log: CollectedLog
  const secrets: string[] = []
  const keep = (place: string): string => {
    const made = secret(place)
    secrets.push(made)
    return made
  }

  beforeAll(async () => {
    app = await bootApp({ env: { ACCESS_LOG: 'true', LOG_LEVEL: 'trace' }, kind })
    log = collectLog(app)
    for (const { email, headers, password } of Object.values(app.accounts))
      secrets.push(email, password, String(headers.authorization?.split(' ').at(-1)))
  })
  afterAll(() => app.close())

  it('should tell each request once, with the id of its answer and of its account', async () => {
    const { headers } = await call(app, '/api/pages?limit=2&where[title][equals]=x&made-up=1', { as: 'editor' })
    await call(app, '/api/pages/nothing')
    const told = log.about('answered').filter(({ reqId }) => reqId === headers.get('x-request-id'))
    expect(told).toEqual([
      expect.objectContaining({
        address: '127.0.0.1',
        bytes: expect.any(Number),
        method: 'GET',
        ms: expect.any(Number),
        path: '/api/pages',
        query: ['limit', 'where', '…'],
        status: 200,
        user: app.accounts.editor.id,
      }),
    ])
    expect(told[0]?.bytes).toBeGreaterThan(100)
    const refused = log.about('refused').at(-1)
    expect(refused).toMatchObject({ path: '/api/pages/nothing', refusal: 'not-found', status: 404 })
    expect(refused).not.toHaveProperty('user')
  })

  it('should tell a failed login, over REST and GraphQL, and no account', async () => {
    const { email } = app.accounts.editor
    const rest = await call(app, '/api/users/login', { json: { email, password: keep('login') } })
    const graphQL = await callGraphQL(
      app,
      `mutation { loginUser(email: "${email}", password: "${keep('graphql-login')}") { token } }`,
    )
    for (const { headers } of [rest, graphQL]) {
      const told = log.about('login failed').filter(({ reqId }) => reqId === headers.get('x-request-id'))
      expect(told).toHaveLength(1)
      expect(told[0]).toMatchObject({ address: '127.0.0.1', level: 40, refusal: 'login' })
    }
  })

  it('should hold nothing that was sent, wherever it was sent', async () => {
    const json = 'application/json'
    for (const as of ['admin', 'editor', 'reader', 'translator'] as const) {
      await call(app, '/api/users/me', { as })
      await call(app, '/api/users', { as, json: { email: `${keep('email')}@example.org`, password: keep('password') } })
    }
    for (const authorization of ['Bearer', 'JWT', 'users API-Key', 'Basic'])
      await call(app, '/api/pages', { headers: { authorization: `${authorization} ${keep('authorization')}` } })
    await call(app, '/api/users/me', { headers: { cookie: `payload-token=${keep('cookie')}; x=${keep('cookie-2')}` } })
    await call(app, '/api/pages', { headers: { 'x-api-key': keep('header'), 'x-request-id': keep('request-id') } })
    for (const query of [
      `token=${keep('query')}`,
      keep('bare-query'),
      `where[title][equals]=${keep('where')}`,
      `where[${keep('field')}][equals]=1`,
      `${keep('name')}[x]=1`,
      `sort=${keep('sort')}`,
      `locale=${keep('locale')}`,
    ])
      await call(app, `/api/pages?${query}`)
    for (const path of [
      `/admin/reset/${keep('admin-reset')}`,
      '/admin/reset/hunter',
      `/admin/verify/${keep('verify')}`,
      `/api/users/verify/${keep('api-verify')}`,
      `/api/users/${keep('path')}`,
      `/api/${keep('collection')}`,
      `/${keep('root')}`,
      `/api/media/file/${keep('file')}`,
      `/api/pages/${randomBytes(20).toString('hex')}`,
    ])
      await call(app, path)
    expect(log.text()).not.toContain('hunter')
    await call(app, '/api/users/forgot-password', { json: { email: `${keep('forgot')}@example.org` } })
    await call(app, '/api/users/reset-password', { json: { password: keep('new'), token: keep('reset') } })
    for (const body of [`{"password":"${keep('json')}`, keep('not-json'), `"${keep('text')}"`]) {
      const headers = { ...app.accounts.editor.headers, 'content-type': json }
      await fetch(`${app.baseURL}/api/pages`, { body, headers, method: 'POST' })
    }
    const form = new FormData()
    form.set('_payload', `{"title": ${keep('form')}`)
    form.set(keep('form-name'), keep('form-value'))
    await call(app, '/api/pages', { as: 'editor', form })
    const upload = new FormData()
    upload.set('file', new File([keep('bytes')], `${keep('upload')}.png`, { type: 'image/png' }))
    await call(app, '/api/media', { as: 'editor', form: upload })
    await callGraphQL(app, `{ Pages(where: { title: { equals: "${keep('graphql')}" } }) { docs { id } } }`)
    await callGraphQL(app, `{ ${keep('graphql-field').replaceAll('-', '_')} }`)
    await callGraphQL(app, 'query ($x: String!) { Page(id: $x) { id } }', { variables: { x: keep('variable') } })
    await callGraphQL(
      app,
      `mutation { resetPasswordUser(token: "${keep('graphql-reset')}", password: "${keep('p')}") { token } }`,
    )

    const text = log.text()
    expect(secrets.length).toBeGreaterThan(50)
    expect(secrets.filter((value) => text.includes(value) || text.includes(value.replaceAll('-', '_')))).toEqual([])
    expect(log.about('answered').length + log.about('refused').length).toBeGreaterThan(30)
  })

  it('should leave the values out of what a database says of its faults', async () => {
    const value = keep('statement')
    const { db, logger } = app.payload
    const failed = async (): Promise<unknown> => {
      try {
        if (kind === 'sqlite') {
          const { drizzle } = db as unknown as {
            drizzle: { query: { users: { findMany: (args: object) => Promise<void> } } }
          }
          const { sql } = await import('@payloadcms/db-sqlite/drizzle')
          await drizzle.query.users.findMany({ where: sql`nothing_of_this_name = ${value}` })
        } else {
          const { collections } = db as unknown as {
            collections: { users: { create: (data: object) => Promise<void> } }
          }
          await collections.users.create({ email: `${value}@example.org` })
          await collections.users.create({ email: `${value}@example.org` })
        }
      } catch (error) {
        return error
      }
      return undefined
    }
    const error = await failed()
    // The driver itself tells it.
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).toContain(value)
    const before = log.text().length
    logger.error(error)
    logger.error({ err: error })
    logger.error({ err: error, msg: 'it failed' })
    logger.error(`it failed: ${String(error)}`)
    logger.error({ err: new Error('outer', { cause: error }) })
    const text = log.text()
    expect(text.length).toBeGreaterThan(before + 1000)
    expect(text).not.toContain(value)
    expect(text).toContain(kind === 'sqlite' ? 'no such column' : 'E11000')
  })
})

describe('the addresses in the log', () => {
  it('should be kept as far as LOG_ADDRESSES says, and only what is refused be told without ACCESS_LOG', async () => {
    const app = await bootApp({ env: { LOG_ADDRESSES: 'network', LOG_LEVEL: 'info' } })
    const log = collectLog(app)
    await call(app, `/api/${randomUUID()}`)
    await call(app, '/api/pages')
    await call(app, '/api/users')
    expect(log.about('refused')).toEqual([
      expect.objectContaining({ address: '127.0.0.0', refusal: 'not-found' }),
      expect.objectContaining({ address: '127.0.0.0', refusal: 'forbidden' }),
    ])
    // One line for each, and none for what was answered.
    expect(log.text().trim().split('\n')).toHaveLength(2)
    await app.close()
  })
})
