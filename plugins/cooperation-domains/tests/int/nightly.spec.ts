import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { coverageCheckOf } from '../../src/index.js'
import { bootPlugin } from '../support/bootPlugin.js'

const dayBack = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

describe.each(['sqlite', 'mongodb'] as const)('the nightly check in another configuration on %s', (kind) => {
  let folder: string
  const opened: Payload[] = []
  const boot = async (
    ...args: Parameters<typeof bootPlugin> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ) => {
    const payload = await bootPlugin(kind, folder, ...args)
    opened.push(payload)
    return payload
  }
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nightly-'))
  })
  afterAll(async () => {
    await Promise.all(opened.map((payload) => payload.destroy()))
    await rm(folder, { force: true, recursive: true })
  })

  it('should keep as many runs as it is told, the newest ones', async () => {
    const payload = await boot({ nightly: { keep: 3 } })
    for (const days of [6, 5, 4, 3, 2]) await coverageCheckOf(payload)({ day: dayBack(days) })
    const { docs } = await payload.find({ collection: 'coverage-runs', depth: 0, overrideAccess: true, sort: 'day' })
    const days = docs.map((run) => (run as unknown as { day: string }).day.slice(0, 10))
    expect(days).toEqual([dayBack(4), dayBack(3), dayBack(2)])
  })

  it('should write to the log what is to be told, where no mail is set up', async () => {
    const payload = await boot({ nightly: { reason: 'Parce que.', recipients: () => ['someone@example.org'] } })
    const { id: domain } = await payload.create({
      collection: 'domains',
      data: { atlasTheme: 'CUL', code: 'SEUL', title: 'Seul (fictif)' },
      depth: 0,
      overrideAccess: true,
    })
    const { id: partner } = await payload.create({
      collection: 'allies',
      data: { name: 'Alliée (fictive)' },
      depth: 0,
      overrideAccess: true,
    })
    const { id } = await payload.create({
      collection: 'actions',
      data: { domains: [{ domain }], label: 'Action (fictive)', partners: [{ partner }] },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    await payload.db.updateOne({ collection: 'actions', data: { _status: 'published' }, id })
    const lines: string[] = []
    const { info } = payload.logger
    payload.logger.info = (line: string) => lines.push(line)
    const result = await coverageCheckOf(payload)()
    payload.logger.info = info
    expect(result).toMatchObject({ changes: [{ kind: 'lost', project: String(id) }], mail: 'logged' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^Coopération\u00A0: 1 couverture en défaut\n\nBonjour,/)
    expect(lines[0]).toContain('Parce que.')
    expect(lines[0]).not.toContain('@')
  })

  it('should be tried again later when it fails, and not be planned twice meanwhile', async () => {
    let isBroken = true
    const timeZone = () => {
      if (isBroken) throw new Error('No clock (fictitious)')
      return 'UTC'
    }
    const payload = await boot({ timeZone })
    const job = async (): Promise<any> =>
      (await payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true })).docs[0]
    await payload.jobs.queue({ meta: { scheduled: true }, overrideAccess: true, task: 'coverageCheck' } as never)
    await payload.jobs.run({ overrideAccess: true, silent: true })
    const failed = await job()
    expect(failed).toMatchObject({ hasError: false, processing: false, totalTried: 1 })
    const wait = new Date(failed.waitUntil).getTime() - Date.now()
    expect(wait > 9 * 60_000 && wait <= 10 * 60_000).toBe(true)
    isBroken = false
    expect((await payload.jobs.handleSchedules()).queued).toEqual([])

    await payload.db.updateOne({ collection: 'payload-jobs', data: { waitUntil: null }, id: failed.id })
    await payload.jobs.run({ overrideAccess: true, silent: true })
    expect((await payload.count({ collection: 'coverage-runs', overrideAccess: true })).totalDocs).toBe(1)
    expect((await payload.jobs.handleSchedules()).queued).toHaveLength(1)
  })

  it('should keep the schema and plan nothing where the plugin is disabled', async () => {
    const payload = await boot({ disabled: true })
    expect(payload.collections['coverage-runs']).toBeDefined()
    expect(payload.config.jobs.tasks?.map(({ slug }) => slug)).toContain('coverageCheck')
    const { queued } = await payload.jobs.handleSchedules()
    expect(queued).toEqual([])
    expect(() => coverageCheckOf(payload)).toThrow(/disabled/)
  })

  it('should leave nothing behind where it is left out', async () => {
    const payload = await boot({ nightly: false })
    expect(payload.collections['coverage-runs']).toBeUndefined()
    expect(payload.config.jobs.tasks ?? []).toEqual([])
    expect(() => coverageCheckOf(payload)).toThrow(/nightly: false/)
  })
})
