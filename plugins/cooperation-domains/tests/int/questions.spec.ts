import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { configToSchema } from '@payloadcms/graphql'
import type * as GraphQLModule from 'graphql'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootPlugin } from '../support/bootPlugin.js'

// The copy that Payload itself loads: a schema is known to that one alone.
const { graphql, printSchema } = createRequire(import.meta.url)('graphql') as typeof GraphQLModule

type Row = Record<string, unknown>

const ACT = { instrument: 'framework', signedOn: '2000-01-01', transmittedOn: '2000-01-01' }

describe.each(['sqlite', 'mongodb'] as const)('the questions in another configuration on %s', (kind) => {
  let folder: string
  let payload: Payload
  let ally: string
  let action: string
  const domains = new Map<string, string>()

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'domains-'))
    payload = await bootPlugin(kind, folder, { rules: { R3: false, R4: false, R5: false }, seesDrafts: () => false })
    for (const { code, id } of await list('domains')) domains.set(String(code), String(id))
    ally = await create('allies', { name: 'Alliée' })
    await create('treaties', {
      ...ACT,
      _status: 'published',
      domains: [domains.get('CULT')],
      label: 'Traité',
      parties: [{ partner: ally }],
    })
    action = await create('actions', {
      _status: 'published',
      domains: [{ domain: domains.get('CULT') }],
      label: 'Action',
      partners: [{ partner: ally }],
    })
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(folder, { force: true, recursive: true })
  })

  const list = async (collection: string): Promise<Row[]> =>
    (await payload.find({ collection, depth: 0, limit: 100, overrideAccess: true })).docs
  const create = async (collection: string, data: Row): Promise<string> =>
    String((await payload.create({ collection, data, depth: 0, overrideAccess: true })).id)
  const ask = async (collection: string | undefined, at: string, search = '', params: Row = {}): Promise<any> => {
    const { config } = payload
    const found = collection ? payload.collections[collection]?.config.endpoints : config.endpoints
    const endpoint = (Array.isArray(found) ? found : []).find((one) => one.path === at && one.method === 'get')
    const req = await createLocalReq({}, payload)
    const query = Object.fromEntries(new URLSearchParams(search))
    Object.assign(req, { payloadAPI: 'REST', query, routeParams: { collection, ...params }, search })
    return (await endpoint?.handler(req))?.json()
  }

  it('should answer with its slugs, its ids for titles where none is named, and one language', async () => {
    expect(await ask('actions', '/:id/coverage', '?date=2026-06-01', { id: action })).toMatchObject({
      date: '2026-06-01',
      findings: [],
      pairs: [{ domain: { code: 'CULT' }, partner: { id: ally, name: ally }, state: 'covered', until: null }],
    })
    expect((await ask(undefined, '/cooperation-domains/matrix', `?partner=${ally}`)).cells).toMatchObject([
      { domain: { code: 'CULT' }, projects: [{ id: action }], state: 'covered' },
    ])
    expect((await ask('actions', '/covering', '?all=CULT&state=covered')).docs).toMatchObject([
      { id: action, label: 'Action' },
    ])
    const [treaty] = await list('treaties')
    expect(treaty?.standing).toEqual({ from: '2000-01-01', reasons: [], state: 'in-force', until: null })
  })

  it('should answer in GraphQL, with the queries of the configuration beside its own', async () => {
    const { schema } = configToSchema(payload.config)
    const source = `{ projectCoverage(id: "${action}") { state } coveringProjects(all: "CULT") { docs { coverage { state } } } Treaties { docs { standing { state } } } }`
    const { data, errors } = await graphql({ contextValue: { req: await createLocalReq({}, payload) }, schema, source })
    expect(errors).toBe(undefined)
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      coveringProjects: { docs: [{ coverage: { state: 'covered' } }] },
      projectCoverage: { state: 'covered' },
      Treaties: { docs: [{ standing: { state: 'in-force' } }] },
    })
  })

  it('should be silent where the plugin is disabled', async () => {
    const disabled = await bootPlugin(kind, folder, { disabled: true })
    const own = disabled.collections.actions?.config.endpoints
    const paths = [...disabled.config.endpoints, ...(Array.isArray(own) ? own : [])].map((one) => one.path)
    expect(paths).not.toContain('/cooperation-domains/matrix')
    expect(paths).not.toContain('/covering')
    expect(printSchema(configToSchema(disabled.config).schema)).not.toContain('coverageMatrix')
    await disabled.destroy()
  })
})
