import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'
import { countCalls } from '../support/coverage/countCalls.js'

type Pair = { domain: { code: string }; partner: { name: string } }

const inWords = (pairs: Pair[]): string[] => pairs.map(({ domain, partner }) => `${partner.name} ${domain.code}`)

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what needs care, and what rests on a convention, on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const attention = (query = '', as: AccountName | undefined = 'translator') =>
    call(app, `/api/cooperation-domains/attention${query}`, as ? { as } : {})
  const reliance = (id: string, query = '', as: AccountName | undefined = 'translator') =>
    call(app, `/api/conventions/${id}/reliance${query}`, as ? { as } : {})

  it('should tell those who work in the panel alone', async () => {
    for (const ask of [attention, (query: string, as?: AccountName) => reliance(world.framework, query, as)]) {
      expect((await call(app, '/api/cooperation-domains/attention')).status).toBe(403)
      expect((await ask('', 'reader')).status).toBe(403)
      expect((await ask('?draft=true', 'reader')).status).toBe(400)
      for (const as of ['translator', 'editor', 'admin'] as const) expect((await ask('', as)).status).toBe(200)
      const refused = await ask('?date=2026-02-30', 'editor')
      expect([refused.status, refused.body.errors[0].data]).toEqual([400, { parameter: 'date' }])
    }
    expect((await call(app, `/api/conventions/${world.framework}/reliance`)).status).toBe(403)
  })

  it('should say where a convention stands, what rests on it, and what nothing else would cover', async () => {
    const { body } = await reliance(world.framework, '?date=2026-06-01')
    expect(body).toMatchObject({
      amended: null,
      date: '2026-06-01',
      isExpiring: false,
      standing: { from: '1996-12-16', reasons: [], state: 'in-force', until: '2030-12-31' },
    })
    const told = (projects: { lost: Pair[]; pairs: Pair[]; title: string }[]) =>
      projects.map(({ lost, pairs, title }) => [title, inWords(pairs), inWords(lost)])
    const open = ['Nordville (fictif) CULT', 'Nordville (fictif) EDUC']
    const past = ['Projet passé (fictif)', ['Nordville (fictif) TOUR'], []]
    expect(told(body.projects)).toEqual([['Projet ouvert (fictif)', open, open], past])

    const other = await world.convention({ codes: ['CULT'], parties: [world.north] })
    const { projects } = (await reliance(world.framework, '?date=2026-06-01')).body
    expect(told(projects)).toEqual([['Projet ouvert (fictif)', open, ['Nordville (fictif) EDUC']], past])
    await call(app, `/api/conventions/${other}`, { as: 'admin', method: 'DELETE' })

    const amendment = (await reliance(world.amendment, '?date=2026-06-01')).body
    expect(amendment.amended).toEqual({ id: world.framework, title: 'Accord du nord (fictif)' })
    expect(amendment.projects.map(({ lost }: { lost: Pair[] }) => lost.length)).toEqual([0, 0])
    expect((await reliance(world.framework, '?date=2030-12-01')).body.isExpiring).toBe(true)
  })

  it('should know of a convention that is not there, or not published', async () => {
    expect((await reliance(world.open)).status).toBe(404)
    const draft = await createDoc(app, 'conventions', { title: 'À écrire (fictif)' }, { query: '?draft=true' })
    expect((await reliance(draft.id)).body).toMatchObject({ projects: [], standing: { state: 'draft' } })
  })

  it('should gather what is blocked, not covered, ending soon and not sent', async () => {
    const quiet = (await attention('?date=2026-06-01')).body
    expect(quiet).toMatchObject({ date: '2026-06-01', expiring: { total: 0 }, lost: { total: 0 } })
    expect(quiet.blocked.total).toBe(0)

    await createDoc(
      app,
      'projects',
      {
        domains: [{ domain: world.domain('CULT') }, { domain: world.domain('SPOR') }],
        partners: [
          { domains: world.domains('SPOR'), partner: world.south },
          { domains: world.domains('CULT'), partner: world.north },
        ],
        title: 'Projet bloqué (fictif)',
      },
      { query: '?draft=true' },
    )
    await createDoc(app, 'projects', { title: 'Projet vide (fictif)' }, { query: '?draft=true' })
    const unsent = await createDoc(
      app,
      'conventions',
      { instrument: 'framework', signedOn: '2026-05-01', title: 'À transmettre (fictif)' },
      { query: '?draft=true' },
    )
    const { blocked, unsent: waiting } = (await attention('?date=2026-06-01')).body
    expect(blocked.items.map(({ pairs, title }: { pairs: Pair[]; title: string }) => [title, inWords(pairs)])).toEqual([
      ['Projet bloqué (fictif)', ['Sudville (fictif) SPOR']],
      ['Projet vide (fictif)', []],
    ])
    expect(blocked.items[1].messages).toHaveLength(1)
    expect(waiting).toEqual({
      items: [{ id: unsent.id, signedOn: '2026-05-01', title: 'À transmettre (fictif)' }],
      total: 1,
    })
    expect((await attention('?date=2026-04-01')).body.unsent.total).toBe(0)

    expect((await attention('?date=2030-12-01')).body.expiring).toEqual({
      items: [{ id: world.framework, projects: 1, title: 'Accord du nord (fictif)', until: '2030-12-31' }],
      total: 1,
    })
    const { lost } = (await attention('?date=2031-01-01')).body
    expect(
      lost.items.map(({ pairs, title }: { pairs: (Pair & { state: string })[]; title: string }) => [
        title,
        pairs[0]?.state,
      ]),
    ).toEqual([['Projet ouvert (fictif)', 'lost']])
  })

  it('should ask the database as often for many projects as for few', async () => {
    const count = async (): Promise<number[]> => [
      await countCalls(app.payload, () => attention()),
      await countCalls(app.payload, () => reliance(world.framework)),
    ]
    const few = await count()
    for (let index = 0; index < 12; index += 1) {
      await world.project({ codes: ['CULT'], partners: [world.north] })
      await world.draft({ codes: ['SANT'], partners: [world.south] })
      if (index % 4 === 0) await world.convention({ codes: ['CULT'], parties: [world.north] })
    }
    expect(await count()).toEqual(few)
    for (const calls of few) expect(calls > 0 && calls <= 14).toBe(true)
  })
})
