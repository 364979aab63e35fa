import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { routesDocument } from '../../scripts/generate/routes/routesDocument.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { routesOf } from '../support/routes/routesOf.js'

const linesOf = (document: string): string[] => document.split('\n').filter((line) => line.startsWith('| `'))

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the list of routes on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  it('should name every route of the running server, and who may call it', async () => {
    const committed = await readFile('docs/routes.md', 'utf8')
    const running = routesDocument(await routesOf(app))
    const [told, found] = [linesOf(committed), linesOf(running)]
    expect(
      { gone: told.filter((line) => !found.includes(line)), new: found.filter((line) => !told.includes(line)) },
      'docs/routes.md and the server differ: look at who may call what is new, then npm run generate',
    ).toEqual({ gone: [], new: [] })
    expect(running).toBe(committed)
    expect(found.length).toBeGreaterThan(200)
  })

  it('should forget a preference of the account that asks, and tell one that is missing', async () => {
    const path = '/api/payload-preferences/list-of-the-test'
    const forget = async (as: 'editor' | 'translator') => (await call(app, path, { as, method: 'DELETE' })).status
    expect((await call(app, path, { as: 'editor', json: { value: { limit: 5 } } })).status).toBe(200)
    expect(await forget('translator')).toBe(404)
    expect((await call(app, path, { as: 'editor' })).body).toMatchObject({ value: { limit: 5 } })
    expect(await forget('editor')).toBe(200)
    expect(await forget('editor')).toBe(404)
  })

  it('should answer the team about its rights on a global over GraphQL', async () => {
    const { body } = await callGraphQL(app, '{ docAccessCity { __typename } }', { as: 'editor' })
    expect(body).toEqual({ data: { docAccessCity: { __typename: 'cityDocAccess' } } })
  })
})
