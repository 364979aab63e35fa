import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../../../../tests/support/app/bootApp.js'
import { call } from '../../../../tests/support/app/client.js'
import { createDoc, patchDoc } from '../../../../tests/support/app/content.js'
import { createCoverageWorld, type CoverageWorld } from '../../../../tests/support/coverage/coverageWorld.js'
import type { TimeZone } from '../../src/types.js'

import { withDefaults } from '../../src/defaults.js'
import { loadAgreements, loadLedger, loadPartners, loadProjects, todayOf } from '../../src/service/index.js'
import { dayIn } from '../../src/service/todayOf.js'
import { loadStandings } from '../../src/service/loadStandings.js'
import { access } from '../support/model.js'

const settings = withDefaults({ access, conventions: 'conventions', partners: 'partner-cities', projects: 'projects' })

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the loaders on %s', (kind) => {
  let app: TestApp
  let req: PayloadRequest
  let world: CoverageWorld
  let north: string
  let south: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    req = await createLocalReq({}, app.payload)
    north = await world.partner('Nord (fictif)')
    south = await world.partner('Sud (fictif)')
  })
  afterAll(() => app.close())

  const amendment = (amends: string, code: string, data = {}) =>
    world.convention({ amends, codes: [code], instrument: 'amendment', parties: [south], ...data })

  it('should follow amendments of amendments, for some partners as for all', async () => {
    const root = await world.convention({ codes: ['CULT'], parties: [north] })
    const ids = [root]
    for (const code of ['EDUC', 'SANT', 'SPOR', 'TOUR', 'ENER']) ids.push(await amendment(ids.at(-1) ?? root, code))
    const whole = await loadLedger({ req, settings })
    const part = await loadLedger({ partners: [north], req, settings })
    expect([...part.agreements.keys()].sort()).toEqual([...ids].sort())
    for (const code of ['CULT', 'EDUC', 'SANT', 'SPOR', 'TOUR', 'ENER', 'MOBI']) {
      const pair = { domain: world.domain(code), partner: north }
      expect(part.coverOf(pair)).toEqual(whole.coverOf(pair))
      expect([code, part.coverOf(pair).length]).toEqual([code, code === 'MOBI' ? 0 : 1])
    }
    const [last = ''] = ids.slice(-1)
    expect((await loadStandings({ ids: [last], req, settings })).get(last)).toMatchObject({
      reasons: ['PART_OF'],
      state: 'in-force',
    })

    await patchDoc(app, `conventions/${ids[2] ?? ''}`, { _status: 'draft' }, { query: '?unpublishAllLocales=true' })
    const broken = await loadLedger({ partners: [north], req, settings })
    expect([...broken.agreements.keys()].sort()).toEqual([root, ids[1]].sort())
    expect((await loadStandings({ ids: [last], req, settings })).get(last)).toMatchObject({
      reasons: ['BROKEN_CHAIN'],
      state: 'signed',
    })
  })

  it('should count a convention when its French version is published, with titles in the language asked for', async () => {
    const id = await world.convention({ codes: ['RISQ'], parties: [north], title: 'Accord (fictif)' })
    const title = async (locale?: string) =>
      (await loadAgreements({ locale, req, settings })).find((one) => one.id === id)?.title
    await patchDoc(
      app,
      `conventions/${id}`,
      { object: 'Objeto', title: 'Acuerdo (ficticio)' },
      { query: '?locale=es&draft=true' },
    )
    expect([await title(), await title('es')]).toEqual(['Accord (fictif)', 'Accord (fictif)'])
    await patchDoc(app, `conventions/${id}`, { _status: 'published' }, { query: '?locale=es' })
    expect([await title(), await title('es'), await title('en')]).toEqual([
      'Accord (fictif)',
      'Acuerdo (ficticio)',
      'Accord (fictif)',
    ])
    await patchDoc(app, `conventions/${id}`, { _status: 'draft' }, { query: '?locale=fr' })
    expect([await title(), await title('es')]).toEqual([undefined, undefined])
  })

  it('should leave drafts and the trash out, and read drafts where they are asked for', async () => {
    const exempt = { codes: ['CULT'], legalBasis: 'humanitarian', partners: [north] }
    const draft = await world.draft({ ...exempt, title: 'Brouillon (fictif)' })
    const trashed = await world.draft({ ...exempt, title: 'Jeté (fictif)' })
    await patchDoc(app, `projects/${trashed}`, { deletedAt: new Date().toISOString() })
    const published = await world.project({ codes: ['CULT'], partners: [north], title: 'Publié (fictif)' })
    await patchDoc(app, `projects/${published}`, { endsOn: '2031-05-06' }, { query: '?draft=true' })
    const where = { id: { in: [draft, trashed, published] } }
    const load = async (options = {}) =>
      (await loadProjects({ req, settings, where, ...options })).map(({ endsOn, id }) => [id, endsOn])
    expect(await load()).toEqual([[published, null]])
    expect((await load({ unpublished: true })).sort()).toEqual(
      [
        [draft, null],
        [published, null],
      ].sort(),
    )
    expect((await load({ draft: true })).sort()).toEqual(
      [
        [draft, null],
        [published, '2031-05-06'],
      ].sort(),
    )
    const [project] = await loadProjects({ req, settings, where: { id: { equals: draft } }, draft: true })
    expect(project).toEqual({
      domains: [world.domain('CULT')],
      endsOn: null,
      id: draft,
      legalBasis: 'humanitarian',
      partners: [{ domains: [], partner: north }],
      startsOn: '2009-01-01',
      title: 'Brouillon (fictif)',
      waivers: [],
    })
  })

  it('should see what its own transaction has written, and nobody else', async () => {
    const transactionID = (await app.payload.db.beginTransaction()) ?? undefined
    const own = await createLocalReq({ req: { ...(transactionID !== undefined && { transactionID }) } }, app.payload)
    const { id } = await app.payload.db.create({
      collection: 'partner-cities',
      data: {
        _status: { fr: 'published' },
        authorityType: 'commune',
        name: { fr: 'En cours (fictif)' },
        relationStatus: 'active',
      },
      req: own,
    })
    expect((await loadPartners({ req: own, settings })).get(String(id))).toEqual({
      id: String(id),
      isPublished: true,
      name: 'En cours (fictif)',
    })
    const asked = async (): Promise<string> => (await call(app, '/api/cooperation-domains/matrix?all=true')).text
    expect(await asked()).not.toContain(String(id))
    if (transactionID !== undefined) await app.payload.db.rollbackTransaction(transactionID)
    expect(await asked()).not.toContain(String(id))
    expect((await loadPartners({ req, settings })).has(String(id))).toBe(false)
  })

  it('should tell partners that are published from others', async () => {
    const { id } = await createDoc(
      app,
      'partner-cities',
      { country: 'CU', name: 'Projetée (fictif)' },
      { query: '?draft=true' },
    )
    const partners = await loadPartners({ ids: [id, north], req, settings })
    expect([partners.get(id)?.isPublished, partners.get(north)?.isPublished, partners.size]).toEqual([false, true, 2])
    expect((await loadPartners({ ids: [], req, settings })).size).toBe(0)
  })

  it('should know the day of the city, however its time zone is said', async () => {
    const day = (timeZone: TimeZone) => todayOf({ timeZone }, req)
    const kiritimati = dayIn('Pacific/Kiritimati', new Date())
    expect(await day('Pacific/Kiritimati')).toBe(kiritimati)
    expect(await day(() => Promise.resolve('Pacific/Kiritimati'))).toBe(kiritimati)
    expect(await day({ field: 'timeZone', global: 'city' })).toBe(dayIn('America/Martinique', new Date()))
  })
})

it('should find the day on both sides of the line', () => {
  const moment = new Date('2026-07-14T03:30:00.000Z')
  expect(dayIn('America/Martinique', moment)).toBe('2026-07-13')
  expect(dayIn('Europe/Paris', moment)).toBe('2026-07-14')
  expect(dayIn('Pacific/Kiritimati', moment)).toBe('2026-07-14')
  expect(dayIn('UTC', new Date('2026-12-31T23:59:59.999Z'))).toBe('2026-12-31')
})
