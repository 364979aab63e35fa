import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootPlugin } from '../support/bootPlugin.js'

type Data = Record<string, unknown>

const PUBLISHED = { _status: 'published' }

describe.each(['sqlite', 'mongodb'] as const)('the rules in another configuration on %s', (kind) => {
  let folder: string
  let payload: Payload
  let ally: string
  let treaty: string
  const domains: Record<string, string> = {}

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'domains-'))
    payload = await bootPlugin(kind, folder, { coveringInstruments: ['charter', 'pact'], media: 'scans' })
    const { docs } = await payload.find({ collection: 'domains', depth: 0, limit: 100, overrideAccess: true })
    for (const { code, id } of docs as unknown as { code: string; id: string }[]) domains[code] = id
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(folder, { force: true, recursive: true })
  })

  const create = async (collection: string, data: Data, draft = false): Promise<string> => {
    const doc = await payload.create({ collection, data, depth: 0, draft, overrideAccess: true })
    return String(doc.id)
  }
  const update = (collection: string, id: string, data: Data, draft = false) =>
    payload.update({ collection, data, depth: 0, draft, id, overrideAccess: true })
  const project = (...codes: string[]): Data => ({
    domains: codes.map((code) => ({ domain: domains[code] })),
    label: 'Festival',
    partners: [{ partner: ally }],
  })
  /** This model names no field for titles, so ids stand in. */
  const isRefused = (id: string) => ({ code: 'COOP_R8', message: expect.stringContaining(id) as string })
  const errorsOf = (write: Promise<unknown>): Promise<Data[]> =>
    write.then(
      () => [],
      (error: unknown) =>
        (error as { data: { errors: Data[] } }).data.errors.map(({ code, message }) => ({
          code,
          message: String(message).toLowerCase(),
        })),
    )

  beforeEach(async () => {
    ally = await create('allies', { name: 'Ally' })
    treaty = await create('treaties', {
      ...PUBLISHED,
      domains: [domains.CULT],
      instrument: 'pact',
      label: 'Pact',
      parties: [{ partner: ally }],
      signedOn: '2000-01-01T12:00:00.000Z',
      transmittedOn: '2000-01-02T12:00:00.000Z',
    })
  })

  it('should publish what a treaty covers, by the instruments that the options name, and nothing else', async () => {
    const id = await create('actions', project('CULT', 'EDUC'), true)
    const refused = await errorsOf(update('actions', id, PUBLISHED))
    expect(refused).toMatchObject([{ code: 'COOP_R1', message: expect.stringContaining(ally) }])
    expect(await payload.findByID({ collection: 'actions', depth: 0, id, overrideAccess: true })).toMatchObject({
      _status: 'draft',
    })
    await update('actions', id, { ...PUBLISHED, ...project('CULT') })
    expect(await payload.findByID({ collection: 'actions', depth: 0, id, overrideAccess: true })).toMatchObject(
      PUBLISHED,
    )
  })

  it('should keep the cover of what is published, whatever is written, and let drafts save', async () => {
    const id = await create('actions', { ...PUBLISHED, ...project('CULT') })
    await update('treaties', treaty, { domains: [] }, true)
    for (const write of [
      () => update('treaties', treaty, { ...PUBLISHED, domains: [domains.EDUC] }),
      () => update('treaties', treaty, { _status: 'draft' }),
      () => update('treaties', treaty, { ...PUBLISHED, domains: [domains.CULT], instrument: 'framework' }),
      () => payload.delete({ collection: 'treaties', depth: 0, id: treaty, overrideAccess: true }),
      () => payload.delete({ collection: 'allies', depth: 0, id: ally, overrideAccess: true }),
    ]) {
      expect(await errorsOf(write())).toMatchObject([isRefused(id)])
    }
    const stored = await payload.findByID({ collection: 'treaties', depth: 0, id: treaty, overrideAccess: true })
    expect(stored).toMatchObject({ ...PUBLISHED, domains: [domains.CULT] })
  })

  it('should judge an older version that is published by being restored', async () => {
    await update('treaties', treaty, { ...PUBLISHED, domains: [domains.EDUC] })
    await update('treaties', treaty, { ...PUBLISHED, domains: [domains.CULT] })
    const id = await create('actions', { ...PUBLISHED, ...project('CULT') })
    const { docs } = await payload.findVersions({
      collection: 'treaties',
      depth: 0,
      limit: 10,
      overrideAccess: true,
      where: { parent: { equals: treaty } },
    })
    const older = docs.find(({ version }) => (version as { domains?: unknown[] }).domains?.[0] === domains.EDUC)
    const restored = payload.restoreVersion({
      collection: 'treaties',
      depth: 0,
      id: String(older?.id),
      overrideAccess: true,
    })
    expect(await errorsOf(restored)).toMatchObject([isRefused(id)])
    const stored = await payload.findByID({ collection: 'treaties', depth: 0, id: treaty, overrideAccess: true })
    expect(stored).toMatchObject({ domains: [domains.CULT] })
  })
})
