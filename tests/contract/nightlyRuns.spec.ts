import { randomUUID } from 'node:crypto'

import { getPayload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { buildJumelage } from '../../payload.config.js'
import { coverageCheckOf } from '../../plugins/cooperation-domains/src/index.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { dayFromNow } from '../support/coverage/dayFromNow.js'
import { createNightlyWorld } from '../support/coverage/nightlyWorld.js'
import { type SmtpSink, startSmtpSink } from '../support/mail/smtpSink.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('one check a day on %s', (kind) => {
  let app: TestApp
  let sink: SmtpSink
  let world: Awaited<ReturnType<typeof createNightlyWorld>>

  beforeAll(async () => {
    sink = await startSmtpSink()
    app = await bootApp({ env: { EMAIL_FROM: 'cms@jumelage.test', SMTP_URL: sink.url }, kind })
    world = await createNightlyWorld(app)
    await world.coveredProject('Nouveau', 10)
    await world.subscribe()
  })
  afterAll(async () => {
    await app.close()
    await sink.close()
  })
  afterEach(() => {
    sink.mails.length = 0
    sink.refuseWith(null)
  })

  it('should run once a day, however many processes ask at the same moment', async () => {
    const config = await buildJumelage(app.settings)
    const others = await Promise.all(
      Array.from({ length: kind === 'mongodb' ? 3 : 0 }, () => getPayload({ config, key: randomUUID() })),
    )
    const checks = [...others.map(coverageCheckOf), world.check, world.check, world.check]
    const results = await Promise.all(checks.map((check) => check()))
    await Promise.all(others.map((payload) => payload.destroy()))
    expect(results.filter(({ status }) => status === 'checked')).toHaveLength(1)
    expect(results.filter(({ status }) => status === 'already-done')).toHaveLength(checks.length - 1)
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect(results[0]?.changes).toMatchObject([{ kind: 'expiring', project: 'Nouveau' }])
    expect(sink.mails).toHaveLength(1)
    expect(await world.runs()).toHaveLength(1)
  })

  it('should keep a run whose mail fails, say why, and send it with the next check of that day or night', async () => {
    await world.passNight()
    const { convention } = await world.coveredProject('Sans messagerie', 20)
    sink.refuseWith('550 No such user')
    expect(await world.check()).toMatchObject({ mail: 'failed', status: 'checked' })
    const [failed] = await world.runs()
    expect(failed).toMatchObject({ mail: 'failed', mailError: expect.stringContaining('550 No such user') })
    expect(failed.mailError).not.toContain('@')
    expect(await world.check()).toMatchObject({ mail: 'failed', status: 'already-done' })
    expect(sink.mails).toEqual([])

    sink.refuseWith(null)
    const results = await Promise.all([world.check(), world.check(), world.check()])
    expect(results.map(({ status }) => status)).toEqual(['already-done', 'already-done', 'already-done'])
    expect(sink.mails).toHaveLength(1)
    expect((await world.runs())[0]).toMatchObject({ mail: 'sent' })
    expect((await world.runs())[0].mailError ?? null).toBeNull()

    await world.passNight()
    await world.setEnd(convention, -1)
    sink.refuseWith('451 Come back later')
    await world.check()
    await world.passNight()
    sink.refuseWith(null)
    sink.mails.length = 0
    expect(await world.check()).toMatchObject({ changes: [], mail: 'none', status: 'checked' })
    expect(sink.mails).toHaveLength(1)
    expect(sink.mails[0]?.text).toContain('Sans messagerie')
  })

  it('should be a job that is due at a quarter past three by the clocks of the city', async () => {
    const jobs = async (): Promise<any[]> =>
      (
        await app.payload.find({
          collection: 'payload-jobs' as never,
          depth: 0,
          overrideAccess: true,
          where: { taskSlug: { equals: 'coverageCheck' } },
        })
      ).docs
    await app.payload.jobs.handleSchedules()
    await app.payload.jobs.handleSchedules()
    const planned = await jobs()
    expect(planned).toHaveLength(1)
    const clock = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone: 'America/Martinique' })
    expect(clock.format(new Date(planned[0].waitUntil))).toBe('03:15:00')
    const wait = new Date(planned[0].waitUntil).getTime() - Date.now()
    expect(wait > 0 && wait < 86_400_000).toBe(true)

    await world.passNight()
    await app.payload.db.updateOne({
      collection: 'payload-jobs',
      data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
      id: planned[0].id,
    })
    await app.payload.jobs.run({ overrideAccess: true, queue: 'default' })
    expect(await jobs()).toEqual([])
    expect((await world.runs())[0].day.slice(0, 10)).toBe(dayFromNow(0))
  })
})
