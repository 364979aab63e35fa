import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { buildConfig, type CollectionConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createDatabaseAdapter } from '../../../../src/database/index.js'
import { freshMongodbUrl } from '../../../../tests/support/parts/mongodbUrl.js'
import { cooperationDomains, type CooperationDomainsOptions } from '../../src/index.js'

process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const open = () => true

const access = { create: open, delete: open, read: open, readVersions: open, update: open }

// A model of its own, with other names than ours: the plugin serves any configuration.
const collections: CollectionConfig[] = [
  { access, fields: [{ name: 'name', type: 'text' }], slug: 'allies' },
  { access, fields: [{ name: 'label', type: 'text' }], slug: 'treaties', versions: { drafts: true } },
  {
    access,
    fields: [
      { name: 'label', type: 'text' },
      { fields: [{ name: 'partner', relationTo: 'allies', type: 'relationship' }], name: 'partners', type: 'array' },
    ],
    slug: 'actions',
    versions: { drafts: true },
  },
]

const options: CooperationDomainsOptions = { access, conventions: 'treaties', partners: 'allies', projects: 'actions' }

const boot = async (
  kind: 'mongodb' | 'sqlite',
  folder: string,
  overrides: Partial<CooperationDomainsOptions> = {},
): Promise<Payload> => {
  const database =
    kind === 'mongodb'
      ? ({ kind, production: false, url: freshMongodbUrl() } as const)
      : ({ kind, url: `file:${path.join(folder, `${randomUUID()}.db`)}` } as const)
  const config = await buildConfig({
    collections: structuredCollections(),
    db: createDatabaseAdapter(database, { push: true }),
    logger: { options: { level: 'silent' } },
    plugins: [cooperationDomains({ ...options, ...overrides })],
    secret: randomUUID() + randomUUID(),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key: randomUUID() })
}

const structuredCollections = (): CollectionConfig[] =>
  collections.map((collection) => ({ ...collection, fields: [...collection.fields] }))

describe('options', () => {
  it.each(['projects', 'conventions', 'partners'] as const)(
    'should be refused at start when %s names no collection, with the mend',
    (option) => {
      expect(() =>
        cooperationDomains({ ...options, [option]: 'missing' })({ collections, db: {} as never, secret: '' }),
      ).toThrow(
        `option "${option}" is "missing", but there is no such collection: use one of allies, treaties, actions`,
      )
    },
  )
})

describe.each(['sqlite', 'mongodb'] as const)('the plugin in another configuration on %s', (kind) => {
  let folder: string
  let payload: Payload
  const domainIds: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'domains-'))
    payload = await boot(kind, folder)
    const { docs } = await payload.find({
      collection: 'domains',
      depth: 0,
      limit: 100,
      overrideAccess: true,
      sort: 'code',
    })
    domainIds.push(...docs.map(({ id }) => String(id)))
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(folder, { force: true, recursive: true })
  })

  const publish = (domains: unknown) =>
    payload.create({ collection: 'actions', data: { _status: 'published', domains }, depth: 0, overrideAccess: true })

  it('should fill the vocabulary once', async () => {
    expect(domainIds).toHaveLength(24)
    await payload.config.onInit?.(payload)
    expect((await payload.count({ collection: 'domains', overrideAccess: true })).totalDocs).toBe(24)
  })

  it('should refuse to publish a project without a domain or with one twice, and name the place', async () => {
    const before = (await payload.count({ collection: 'actions', overrideAccess: true })).totalDocs
    await expect(publish([])).rejects.toMatchObject({ data: { errors: [{ path: 'domains' }] }, status: 400 })
    await expect(publish([{ domain: domainIds[0] }, { domain: domainIds[0] }])).rejects.toMatchObject({
      data: { errors: [{ path: 'domains.1.domain' }] },
    })
    expect((await payload.count({ collection: 'actions', overrideAccess: true })).totalDocs).toBe(before)
  })

  it('should let a draft save without a domain, and refuse to publish that draft', async () => {
    const draft = await payload.create({
      collection: 'actions',
      data: { label: 'À venir' },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    await expect(
      payload.update({
        collection: 'actions',
        data: { _status: 'published' },
        depth: 0,
        id: draft.id,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'domains' }] } })
  })

  it('should publish a project with two domains, reachable from each of them', async () => {
    const project = await publish([{ domain: domainIds[0] }, { domain: domainIds[1] }])
    for (const id of domainIds.slice(0, 2)) {
      const domain = await payload.findByID({ collection: 'domains', depth: 0, id, overrideAccess: true })
      expect((domain as unknown as { projects: { docs: unknown[] } }).projects.docs).toContain(project.id)
    }
  })

  it('should keep the code of a domain, and its form', async () => {
    const update = payload.update({
      collection: 'domains',
      data: { code: 'AUTRE' },
      depth: 0,
      id: String(domainIds[0]),
      overrideAccess: true,
    })
    await expect(update).rejects.toMatchObject({ data: { errors: [{ path: 'code' }] } })
    const create = payload.create({
      collection: 'domains',
      data: { atlasTheme: 'CUL', code: 'minuscule', title: 'X' },
      depth: 0,
      overrideAccess: true,
    })
    await expect(create).rejects.toMatchObject({ data: { errors: [{ path: 'code' }] } })
  })

  it('should keep the schema and drop the rules when disabled', async () => {
    const disabled = await boot(kind, folder, { disabled: true, vocabulary: false })
    const project = await disabled.create({
      collection: 'actions',
      data: { _status: 'published', domains: [] },
      depth: 0,
      overrideAccess: true,
    })
    expect(project.id).toBeDefined()
    expect(disabled.collections.domains).toBeDefined()
    expect((await disabled.count({ collection: 'domains', overrideAccess: true })).totalDocs).toBe(0)
    await disabled.destroy()
  })
})
