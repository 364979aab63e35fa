import { randomUUID } from 'node:crypto'

import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildJumelage } from '../../payload.config.js'
import { runOverdueJobs } from '../../src/jobs/runOverdueJobs.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { createDoc, patchDoc, readDoc } from '../support/app/content.js'

const PAST = new Date(Date.now() - 60_000)

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('planned publication on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  type Plan = {
    as?: AccountName
    collection?: string
    locale?: string
    type?: 'publish' | 'unpublish'
    waitUntil?: Date
  }

  /** Queues what the admin panel's drawer queues. */
  const plan = (
    id: string,
    { as = 'editor', collection = 'pages', locale, type = 'publish', waitUntil = PAST }: Plan = {},
  ) =>
    app.payload.jobs.queue({
      input: {
        doc: { relationTo: collection, value: id },
        locale,
        type,
        user: { relationTo: 'users', value: app.accounts[as].id },
      },
      task: 'schedulePublish',
      waitUntil,
    }) as Promise<{ id: string }>

  const run = (payload: Payload = app.payload, limit = 100) =>
    payload.jobs.run({ limit, overrideAccess: true, queue: 'default' })

  const jobs = async () =>
    (
      await app.payload.find({
        collection: 'payload-jobs' as never,
        depth: 0,
        limit: 0,
        overrideAccess: true,
        pagination: false,
      })
    ).docs as any[]

  const clear = () =>
    app.payload.delete({
      collection: 'payload-jobs' as never,
      depth: 0,
      overrideAccess: true,
      where: { id: { exists: true } },
    })

  const draft = async (title: string) => {
    const { id } = await createDoc(app, 'pages', { title }, { query: '?draft=true' })
    await patchDoc(app, `pages/${id}`, { title: `${title} es` }, { query: '?locale=es&draft=true' })
    return id as string
  }

  it('should publish one language when its time has come, and not before', async () => {
    const id = await draft('Plus tard')
    await plan(id, { locale: 'es', waitUntil: new Date(Date.now() + 3_600_000) })
    await run()
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).status).toBe(404)
    await clear()
    await plan(id, { locale: 'es' })
    await run()
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', title: 'Plus tard es' })
    expect((await readDoc(app, `pages/${id}`)).status).toBe(404)
    await plan(id)
    await run()
    expect(await readDoc(app, `pages/${id}`)).toMatchObject({ _locale: 'fr', title: 'Plus tard' })
    expect(await jobs()).toEqual([])
  })

  it('should withdraw one language, or all, and do it twice without harm', async () => {
    const id = await draft('À retirer')
    for (const locale of ['fr', 'es']) await plan(id, { locale })
    await run()
    for (let round = 0; round < 2; round += 1) {
      await plan(id, { locale: 'es', type: 'unpublish' })
      await run()
      expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'fr', title: 'À retirer' })
    }
    await plan(id, { locale: 'es' })
    await run()
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es' })
    await plan(id, { type: 'unpublish' })
    await run()
    for (const locale of ['fr', 'es']) expect((await readDoc(app, `pages/${id}`, `?locale=${locale}`)).status).toBe(404)
    expect(await jobs()).toEqual([])
  })

  it('should not publish what is incomplete, keep the reason with the job, and not try for ever', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Sin francés' }, { query: '?locale=es&draft=true' })
    await plan(id, { locale: 'es' })
    await run()
    const [failed] = await jobs()
    expect(failed).toMatchObject({ hasError: true, processing: false })
    expect(JSON.stringify(failed.error)).toContain('Titre (français)')
    const again = await run()
    expect(again.noJobsRemaining).toBe(true)
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).status).toBe(404)
    await clear()
  })

  it('should work with the rights of its author', async () => {
    const id = await draft('Droits')
    await plan(id, { as: 'translator', locale: 'fr' })
    await plan(id, { as: 'translator' })
    await run()
    expect((await readDoc(app, `pages/${id}`)).status).toBe(404)
    await plan(id, { as: 'translator', locale: 'es' })
    await run()
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es' })
    await plan(id, { as: 'translator', type: 'unpublish' })
    await run()
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es' })
    expect(await jobs()).toHaveLength(3)
    await clear()
  })

  it('should run at start what fell due meanwhile, a job cut off by the stop included', async () => {
    const [due, cut] = [await draft('En retard'), await draft('Coupée')]
    await plan(due)
    const { id: job } = await plan(cut)
    await app.payload.db.updateOne({
      collection: 'payload-jobs',
      data: { processing: true, updatedAt: new Date(Date.now() - 3_600_000).toISOString() },
      id: job,
    })
    await runOverdueJobs(app.payload)
    expect(await readDoc(app, `pages/${due}`)).toMatchObject({ title: 'En retard' })
    expect(await readDoc(app, `pages/${cut}`)).toMatchObject({ title: 'Coupée' })
    expect(await jobs()).toEqual([])
  })

  if (kind === 'mongodb') {
    it('should have each job run by exactly one of several processes', async () => {
      const config = await buildJumelage(app.settings)
      const workers = await Promise.all(Array.from({ length: 4 }, () => getPayload({ config, key: randomUUID() })))
      const pages = await Promise.all(Array.from({ length: 30 }, (_, index) => draft(`Page ${String(index)}`)))
      for (const id of pages) await plan(id)
      const seen: string[] = []
      for (let round = 0; round < 5; round += 1) {
        const results = await Promise.all(workers.map((worker) => run(worker, 10)))
        for (const { jobStatus } of results) seen.push(...Object.keys(jobStatus ?? {}))
      }
      await Promise.all(workers.map((worker) => worker.destroy()))
      expect(seen).toHaveLength(pages.length)
      expect(new Set(seen).size).toBe(pages.length)
      for (const id of pages) expect((await readDoc(app, `pages/${id}`))._locale).toBe('fr')
    })
  }
})
