import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call, callGraphQL } from '../support/app/client.js'
import { bootWorld, type World } from '../support/guard/world.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('accounts and operations on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  const stored = async (as: AccountName): Promise<Record<string, unknown>> => {
    const user = await world.app.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: world.app.accounts[as].id } },
    })
    // A key that is used says so.
    const {
      apiKeyLastUsedOn: _used,
      name: _name,
      sessions: _sessions,
      updatedAt: _updatedAt,
      ...rest
    } = user as Record<string, unknown>
    // Unset and null are one.
    return JSON.parse(JSON.stringify(rest, (_key, value: unknown) => value ?? undefined)) as Record<string, unknown>
  }

  it('should not raise itself or touch what only the system writes', async () => {
    const { app } = world
    for (const as of ['reader', 'translator', 'editor'] as const) {
      for (const json of [
        { role: 'admin' },
        { locales: ['fr', 'es', 'en', 'ht'] },
        { hash: 'x' },
        { salt: 'x' },
        { sessions: [] },
        { resetPasswordToken: 'x' },
        { resetPasswordExpiration: '2030-01-01T00:00:00.000Z' },
        { loginAttempts: 0 },
        { lockUntil: null },
        { apiKeyIndex: 'x' },
        { _verified: true },
        { id: '0123456789abcdef01234567' },
        { createdAt: '2000-01-01T00:00:00.000Z' },
        { 'role.x': 'admin' },
        { role: { $set: 'admin' } },
        { $set: { role: 'admin' } },
        { constructor: { prototype: { role: 'admin' } } },
      ]) {
        const before = await stored(as)
        const answer = await call(app, `/api/users/${app.accounts[as].id}`, { as, json, method: 'PATCH' })
        expect
          .soft([as, JSON.stringify(json), answer.status], answer.text.slice(0, 300))
          .toEqual([as, JSON.stringify(json), expect.toBeOneOf([200, 400, 403])])
        const after = await stored(as)
        expect.soft([as, JSON.stringify(json), after]).toEqual([as, JSON.stringify(json), before])
      }
      const { status } = await call(app, `/api/users/${app.accounts.admin.id}`, {
        as,
        json: { name: 'x' },
        method: 'PATCH',
      })
      expect(status).toBeOneOf([403, 404])
    }
  })

  it('should be made by administrators only', async () => {
    const { app } = world
    const json = { email: 'new@jumelage.test', name: 'x', password: 'a-long-enough-password', role: 'admin' }
    const before = await app.payload.count({ collection: 'users', overrideAccess: true })
    for (const as of [undefined, 'reader', 'translator', 'editor'] as const) {
      for (const path of ['/api/users', '/api/users/first-register', `/api/users/${app.accounts.admin.id}/duplicate`]) {
        const answer = await call(app, path, { json, ...(as && { as }) })
        expect([path, as, answer.status], answer.text).toEqual([path, as, expect.toBeOneOf([403, 404])])
      }
      const answer = await callGraphQL(
        app,
        `mutation { createUser(data: { email: "new@jumelage.test", name: "x", password: "a-long-enough-password", role: admin }) { id } }`,
        as && { as },
      )
      expect(answer.body.errors).toBeDefined()
    }
    expect(await app.payload.count({ collection: 'users', overrideAccess: true })).toEqual(before)
  })

  it('should let the public and frontends write nothing by any operation', async () => {
    const { app, ids } = world
    const versions = await call(app, '/api/projects/versions?limit=1', { as: 'editor' })
    const before = JSON.stringify(
      (await call(app, '/api/projects?draft=true&trash=true&depth=0', { as: 'editor' })).body.docs,
    )
    for (const as of [undefined, 'reader'] as const) {
      for (const [method, path] of [
        ['POST', 'projects'],
        ['PATCH', `projects/${ids.project}`],
        ['PATCH', 'projects?where[id][exists]=true'],
        ['PATCH', 'projects'],
        ['DELETE', `projects/${ids.project}`],
        ['DELETE', 'projects?where[code][equals]=P-1'],
        ['DELETE', 'projects'],
        ['POST', `projects/${ids.project}/duplicate`],
        ['POST', `projects/versions/${String(versions.body.docs[0].id)}`],
        ['POST', 'globals/city'],
        ['POST', 'media'],
        ['POST', 'users/unlock'],
      ] as const) {
        const answer = await call(app, `/api/${path}`, { json: { code: 'X', title: 'X' }, method, ...(as && { as }) })
        expect([as, method, path, answer.status], answer.text).toEqual([as, method, path, expect.toBeOneOf([400, 403])])
      }
      for (const override of ['DELETE', 'PATCH', 'PUT', 'delete']) {
        for (const header of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
          const answer = await call(app, `/api/projects/${ids.project}`, {
            headers: { [header]: override },
            json: {},
            ...(as && { as }),
          })
          expect([override, answer.status]).toEqual([override, 400])
        }
      }
      const form = await fetch(`${app.baseURL}/api/projects`, {
        body: 'where[internalNotes][exists]=true',
        headers: {
          ...(as && app.accounts[as].headers),
          'content-type': 'application/x-www-form-urlencoded',
          'x-http-method-override': 'GET',
        },
        method: 'POST',
      })
      expect(form.status).toBe(400)
    }
    expect(
      JSON.stringify((await call(app, '/api/projects?draft=true&trash=true&depth=0', { as: 'editor' })).body.docs),
    ).toBe(before)
    expect(world.rejections).toEqual([])
  })
})
