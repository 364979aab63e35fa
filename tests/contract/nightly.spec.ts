import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { dayFromNow } from '../support/coverage/dayFromNow.js'
import { createNightlyWorld } from '../support/coverage/nightlyWorld.js'
import { countRows } from '../support/app/countRows.js'
import { type SmtpSink, startSmtpSink } from '../support/mail/smtpSink.js'

type Told = { domain: string | null; kind: string; partner: string | null; project: string }

const told = (changes: Told[]): string[] => changes.map(({ kind, project }) => `${kind} ${project}`)

const EVIL = 'Fini <b>"Été" & co</b>'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the check of every night on %s', (kind) => {
  let app: TestApp
  let sink: SmtpSink
  let world: Awaited<ReturnType<typeof createNightlyWorld>>
  let ended: { convention: string; project: string }
  let ending: { convention: string; project: string }
  let lasting: { convention: string; project: string }

  beforeAll(async () => {
    sink = await startSmtpSink()
    app = await bootApp({
      env: { EMAIL_FROM: 'cms@jumelage.test', SMTP_URL: sink.url },
      kind,
    })
    world = await createNightlyWorld(app)
    ended = await world.coveredProject(EVIL, -2)
    ending = await world.coveredProject('Bientôt', 30)
    lasting = await world.coveredProject('Longtemps', 900)
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

  it('should show without keeping, as of any day', async () => {
    const before = await countRows(app)
    const today = await world.check({ isDryRun: true })
    expect(today).toMatchObject({ day: dayFromNow(0), id: null, mail: null, previousDay: null, status: 'dry-run' })
    expect(told(today.changes)).toEqual([`lost ${EVIL}`, 'expiring Bientôt'])
    const later = await world.check({ day: dayFromNow(31) })
    expect(later).toMatchObject({ day: dayFromNow(31), id: null, status: 'dry-run' })
    expect(told(later.changes)).toEqual(['lost Bientôt', `lost ${EVIL}`])
    expect(await countRows(app)).toEqual(before)
    expect(sink.mails).toEqual([])
  })

  it('should tell at the first run what is so already, once', async () => {
    const result = await world.check()
    expect(result).toMatchObject({
      day: dayFromNow(0),
      mail: 'sent',
      previousDay: null,
      status: 'checked',
      totals: { covered: 1, expiring: 1, lost: 1, missing: 0, projects: 3 },
    })
    expect(result.changes).toEqual([
      {
        after: 'lost',
        before: null,
        domain: 'Culture, création, langues',
        kind: 'lost',
        partner: `Ville de ${EVIL}`,
        project: EVIL,
        projectId: ended.project,
        until: dayFromNow(-2),
      },
      expect.objectContaining({ kind: 'expiring', projectId: ending.project, until: dayFromNow(30) }),
    ])
    const again = await world.check()
    expect(again).toEqual({ ...result, status: 'already-done' })
    expect(sink.mails).toHaveLength(1)
  })

  it('should have told those of the team who asked for it, and shown no address to another', async () => {
    await world.check({ isForced: true })
    const [mail] = sink.mails
    expect(mail?.recipients.sort()).toEqual(['admin@jumelage.test', 'cms@jumelage.test', 'editor@jumelage.test'])
    expect(mail?.headers).toMatchObject({ to: 'cms@jumelage.test' })
    expect(JSON.stringify(mail?.headers)).not.toMatch(/admin@|editor@/)
    expect(mail?.subject).toBe('Coopération\u00A0: 1 couverture en défaut, 1 bientôt échue')
    expect(mail?.text).toContain(EVIL)
    expect(mail?.text).toContain(`${app.settings.serverURL}/admin/collections/projects/${ended.project}`)
    expect(mail?.text).toContain('« Recevoir les alertes de couverture »')
    expect(mail?.html).toContain('Fini &lt;b&gt;&quot;Été&quot; &amp; co&lt;/b&gt;')
    expect(mail?.html).not.toContain('<b>')
    expect(mail?.html).toContain(`href="${app.settings.serverURL}/admin/collections/projects/${ending.project}"`)
  })

  it('should keep the run for the team to read, and for nobody to write', async () => {
    const [run, ...others] = await world.runs()
    expect(others).toEqual([])
    expect(run).toMatchObject({
      changes: [{ kind: 'lost', partner: `Ville de ${EVIL}`, project: EVIL }, { kind: 'expiring' }],
      day: `${dayFromNow(0)}T12:00:00.000Z`,
      mail: 'sent',
      totals: { lost: 1, projects: 3 },
    })
    expect(run.states.projects).toHaveLength(3)
    for (const as of ['reader', undefined] as const) {
      const answer = await call(app, `/api/coverage-runs/${run.id}`, as ? { as } : {})
      expect(answer.status, answer.text).toBe(403)
    }
    const writes = [
      await call(app, '/api/coverage-runs', {
        as: 'admin',
        json: { day: '2031-01-01', mail: 'none', startedAt: '2031-01-01' },
      }),
      await call(app, `/api/coverage-runs/${run.id}`, { as: 'admin', json: { mail: 'none' }, method: 'PATCH' }),
      await call(app, `/api/coverage-runs/${run.id}`, { as: 'admin', method: 'DELETE' }),
    ]
    expect(writes.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await world.runs()).toEqual([run])
  })

  it('should tell the next night what changed, and only that', async () => {
    await world.passNight()
    await world.setEnd(ending.convention, -1)
    await world.setEnd(ended.convention, 900)
    await world.coveredProject('Nouveau', 900)
    const done = await call(app, `/api/projects/${lasting.project}`, {
      as: 'admin',
      json: { _status: 'draft' },
      method: 'PATCH',
    })
    expect(done.status, done.text).toBe(200)
    const result = await world.check()
    expect(result).toMatchObject({ mail: 'sent', previousDay: dayFromNow(-1), status: 'checked' })
    expect(told(result.changes)).toEqual([
      'lost Bientôt',
      `covered ${EVIL}`,
      'published Nouveau',
      'unpublished Longtemps',
    ])
    expect(sink.mails[0]?.text).toContain('plus couvert depuis le')
    await world.passNight()
    const quiet = await world.check()
    expect([quiet.changes, quiet.mail]).toEqual([[], 'none'])
    expect(sink.mails).toHaveLength(1)
    expect(await world.runs()).toHaveLength(3)
  })

  it('should compare a past day with the run before it, and tell nobody about it', async () => {
    const day = dayFromNow(-40)
    await world.coveredProject('Naguère', -20)
    const result = await world.check({ day })
    expect(result).toMatchObject({ day, mail: 'none', previousDay: null, status: 'checked' })
    expect(sink.mails).toEqual([])
    expect(await world.check({ day })).toMatchObject({ status: 'already-done' })
    const later = await world.check({ day: dayFromNow(-15) })
    expect(later).toMatchObject({ mail: 'none', previousDay: day, status: 'checked' })
    expect(told(later.changes)).toContain('lost Naguère')
    expect(result.changes.find(({ project }) => project === 'Naguère')).toMatchObject({
      kind: 'expiring',
      until: dayFromNow(-20),
    })
    expect(sink.mails).toEqual([])
    await world.check()
    const newest = (await world.runs())[0]
    expect(newest.day.slice(0, 10)).toBe(dayFromNow(0))
    await expect(world.check({ day: '2027-02-30' })).rejects.toThrow(/2027-02-30/)
  })

  it('should be asked for by people of the team, each for oneself', async () => {
    const set = (as: 'admin' | 'editor' | 'reader' | 'translator', of: typeof as, coverageAlerts: boolean) =>
      call(app, `/api/users/${app.accounts[of].id}`, { as, json: { coverageAlerts }, method: 'PATCH' })
    const isSet = async (of: 'admin' | 'reader' | 'translator'): Promise<boolean> =>
      (await call(app, `/api/users/${app.accounts[of].id}`, { as: 'admin' })).body.coverageAlerts
    expect((await set('translator', 'translator', true)).status).toBe(200)
    expect(await isSet('translator')).toBe(true)
    expect((await set('translator', 'admin', false)).status).toBe(403)
    expect(await isSet('admin')).toBe(true)
    await set('admin', 'reader', false)
    await set('reader', 'reader', true)
    expect(await isSet('reader')).toBe(false)
  })

  it('should not ask the database more for more projects', async () => {
    const callsOf = async (): Promise<number> => {
      const { db } = app.payload
      const kept = { find: db.find, findGlobal: db.findGlobal, findOne: db.findOne, queryDrafts: db.queryDrafts }
      let calls = 0
      for (const name of Object.keys(kept) as (keyof typeof kept)[]) {
        const method = kept[name] as (...args: unknown[]) => unknown
        Object.assign(db, {
          [name]: (...args: unknown[]) => {
            calls += 1
            return method.apply(db, args)
          },
        })
      }
      await world.check({ isDryRun: true })
      Object.assign(db, kept)
      return calls
    }
    const few = await callsOf()
    for (let count = 0; count < 6; count += 1) await world.coveredProject(`Projet ${String(count)} de plus`, 500)
    expect(await callsOf()).toBe(few)
    expect(few).toBeLessThan(10)
  })
})
