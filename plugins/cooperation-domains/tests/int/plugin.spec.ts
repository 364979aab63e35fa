import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { FlattenedField, Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootPlugin } from '../support/bootPlugin.js'

/** A project that rests on no convention. */
const EXEMPT = {
  deliberation: { adoptedOn: '2020-01-10', reference: 'DEL-1', transmittedOn: '2020-01-15' },
  justification: 'An action of its own',
  legalBasis: 'other-action',
}

describe.each(['sqlite', 'mongodb'] as const)('the plugin in another configuration on %s', (kind) => {
  let folder: string
  let payload: Payload
  const domainIds: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'domains-'))
    payload = await bootPlugin(kind, folder, { media: 'scans' })
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
    payload.create({
      collection: 'actions',
      data: { ...EXEMPT, _status: 'published', domains },
      depth: 0,
      overrideAccess: true,
    })

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
      data: { ...EXEMPT, label: 'À venir' },
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

  it('should keep domains a tree', async () => {
    const [first, second] = domainIds.map(String)
    const under = (id: string | undefined, parent: string | undefined) =>
      payload.update({ collection: 'domains', data: { parent }, depth: 0, id: String(id), overrideAccess: true })
    await under(second, first)
    await expect(under(first, second)).rejects.toMatchObject({ data: { errors: [{ path: 'parent' }] }, status: 400 })
  })
})

/** Every place of a schema: names and kinds, whatever hooks and access stand behind them. */
const shapeOf = ({ collections, globals }: Payload['config']): string[] => {
  const below = (fields: FlattenedField[], at: string): string[] =>
    fields.flatMap((field) => {
      const here = `${at}.${field.name}: ${field.type}`
      return 'flattenedFields' in field ? [here, ...below(field.flattenedFields, here)] : [here]
    })
  return [...collections, ...globals].flatMap(({ flattenedFields, slug }) => below(flattenedFields, slug))
}

describe.each(['sqlite', 'mongodb'] as const)('the disabled plugin on %s', (kind) => {
  let folder: string
  let payload: Payload

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'domains-'))
    payload = await bootPlugin(kind, folder, { disabled: true })
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(folder, { force: true, recursive: true })
  })

  it('should keep the whole schema', async () => {
    const enabled = await bootPlugin(kind, folder, { vocabulary: false })
    expect(shapeOf(payload.config)).toEqual(shapeOf(enabled.config))
    expect(shapeOf(payload.config)).toContain('actions.waivers: array')
    await enabled.destroy()
  })

  it('should publish a project without a domain, and leave the vocabulary empty', async () => {
    const project = await payload.create({
      collection: 'actions',
      data: { _status: 'published', domains: [], legalBasis: 'convention' },
      depth: 0,
      overrideAccess: true,
    })
    expect(project.id).toBeDefined()
    expect((await payload.count({ collection: 'domains', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('should let a code change and a domain go without a successor', async () => {
    const { id } = await payload.create({
      collection: 'domains',
      data: { atlasTheme: 'CUL', code: 'AVANT', title: 'X' },
      depth: 0,
      overrideAccess: true,
    })
    await payload.create({ collection: 'actions', data: { domains: [{ domain: id }] }, depth: 0, overrideAccess: true })
    const changed = await payload.update({
      collection: 'domains',
      data: { code: 'APRES', deprecated: true },
      depth: 0,
      id,
      overrideAccess: true,
    })
    expect(changed).toMatchObject({ code: 'APRES', deprecated: true })
  })
})
