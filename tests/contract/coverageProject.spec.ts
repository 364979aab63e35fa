import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'

type Pair = { domain: { code: string }; partner: { name: string }; state: string; until: string | null }

const MISSING = '6b06c038c997e7b78a3b6871'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the coverage of a project on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const ask = (id: string, query = '', as?: AccountName) =>
    call(app, `/api/projects/${id}/coverage${query}`, { ...(as && { as }), headers: { 'accept-language': 'fr' } })
  const states = async (id: string, query = '', as?: AccountName): Promise<string[]> => {
    const answer = await ask(id, query, as)
    expect(answer.status, answer.text).toBe(200)
    return (answer.body.pairs as Pair[]).map(({ domain, partner, state }) => `${partner.name} ${domain.code} ${state}`)
  }

  it('should name each pair, its state, its agreements and until when', async () => {
    const accord = { from: '1996-12-16', id: world.framework, title: 'Accord du nord (fictif)', until: '2030-12-31' }
    const partner = { id: world.north, name: 'Nordville (fictif)' }
    const pair = { conventions: [accord], partner, state: 'covered', until: '2030-12-31' }
    expect((await ask(world.open, '?date=2026-06-01')).body).toEqual({
      date: '2026-06-01',
      findings: [],
      pairs: [
        { ...pair, domain: { code: 'CULT', title: 'Culture, création, langues' } },
        { ...pair, domain: { code: 'EDUC', title: 'Éducation et échanges scolaires' } },
      ],
      state: 'covered',
    })
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Martinique' }).format(new Date())
    expect((await ask(world.open)).body.date).toBe(today)
    expect((await ask(world.open, '?date=&draft=')).body.date).toBe(today)
  })

  it('should judge on the date that stands for today', async () => {
    const [cult] = await states(world.open, '?date=1990-01-01')
    expect(cult).toBe('Nordville (fictif) CULT covered')
    expect((await states(world.open, '?date=2030-11-01'))[0]).toBe('Nordville (fictif) CULT expiring')
    const lost = (await ask(world.open, '?date=2031-01-01')).body
    expect(lost).toMatchObject({ pairs: [{ conventions: [], state: 'lost', until: null }, {}], state: 'lost' })
    expect(lost.findings).toMatchObject([
      {
        basis: expect.stringContaining('Règle de gestion'),
        domain: { code: 'CULT' },
        message: expect.stringContaining('Nordville (fictif)'),
        partner: { id: world.north, name: 'Nordville (fictif)' },
        path: 'partners.0.partner',
        rule: 'R1',
        severity: 'block',
      },
      { domain: { code: 'EDUC' }, rule: 'R1' },
    ])
    expect(await states(world.past, '?date=2031-01-01')).toEqual(['Nordville (fictif) TOUR covered'])
    expect(await states(world.waived, '?date=2099-12-31')).toEqual(['Sudville (fictif) SPOR waived'])
    expect(await states(world.waived, '?date=2100-01-01')).toEqual(['Sudville (fictif) SPOR missing'])
  })

  it('should speak of names in the language asked for, where it is published', async () => {
    const { pairs } = (await ask(world.open, '?locale=es')).body
    expect(pairs[0]).toMatchObject({
      conventions: [{ title: 'Acuerdo del norte (ficticio)' }],
      domain: { title: expect.stringContaining('Cultura') },
      partner: { name: 'Nordville (fictif)' },
    })
  })

  it('should answer the public from what is published alone, and the team over drafts where it asks for them', async () => {
    const before = (await ask(world.open)).text
    const domains = [{ domain: world.domain('SPOR') }]
    await patchDoc(app, `projects/${world.open}`, { domains, title: 'Brouillon (fictif)' }, { query: '?draft=true' })
    for (const [query, as] of [[''], ['?draft=true'], ['?draft=false', 'editor'], ['', 'reader']] as const) {
      expect(
        (await ask(world.open, query, as)).text.replaceAll(/"findings":\[.*?\],"pairs/g, '"findings":[],"pairs'),
        `${query} ${as ?? ''}`,
      ).toBe(before)
    }
    for (const as of ['editor', 'translator', 'reader'] as const) {
      expect(await states(world.open, '?draft=true', as)).toEqual(['Nordville (fictif) SPOR missing'])
    }
  })

  it('should give every reader the same 404 for a project that is hidden from them as for none', async () => {
    const { id: draft } = await createDoc(app, 'projects', { title: 'Secret (fictif)' }, { query: '?draft=true' })
    const { id: trashed } = await createDoc(app, 'projects', { title: 'Jeté (fictif)' }, { query: '?draft=true' })
    await patchDoc(app, `projects/${trashed}`, { deletedAt: new Date().toISOString() })
    const none = await ask(MISSING)
    expect([none.status, none.body.errors]).toEqual([
      404,
      (await call(app, `/api/projects/${MISSING}`, { headers: { 'accept-language': 'fr' } })).body.errors,
    ])
    for (const id of [draft, trashed, 'garbage', 'covering%00', '..']) {
      const answer = await ask(id)
      expect([id, answer.status]).toEqual([id, id === 'covering%00' || id === '..' ? answer.status : 404])
      expect(answer.status).toBeLessThan(500)
      if (id === draft || id === 'garbage') expect(answer.body.errors).toEqual(none.body.errors)
    }
    expect((await ask(draft, '?draft=true')).status).toBe(404)
    expect((await ask(draft, '?draft=true', 'editor')).body).toMatchObject({ pairs: [], state: 'missing' })
    expect((await ask(trashed, '?draft=true', 'editor')).status).toBe(404)
  })

  it('should keep partners that are not published, and the dates of waivers, to the team', async () => {
    const { text } = await ask(world.waived)
    for (const secret of [world.hidden, 'Cachée', '2099', 'Signature en cours', 'Accord secret'])
      expect(text).not.toContain(secret)
    expect(await states(world.waived, '', 'editor')).toEqual([
      'Sudville (fictif) SPOR waived',
      'Cachée (fictif) SPOR waived',
    ])
    expect((await ask(world.waived, '', 'editor')).text).not.toContain('Accord secret')
  })

  it.each([
    ['?date=2026-02-30', 'date'],
    ['?date=hier', 'date'],
    ['?date=2026-1-1', 'date'],
    ['?date=2026-01-01T00:00:00Z', 'date'],
    ['?date=2026-01-01&date=2026-01-02', 'date'],
    ['?date[equals]=2026-01-01', 'date'],
    ['?draft=peut-%C3%AAtre', 'draft'],
    ['?locale=xx', 'locale'],
    ['?locale=all', 'locale'],
    ['?where[title][exists]=true', 'where'],
    ['?depth=2', 'depth'],
  ])('should refuse %s with the reason', async (query, parameter) => {
    for (const as of [undefined, 'editor'] as const) {
      const answer = await ask(world.open, query, as)
      expect([answer.status, answer.body.errors[0].name], answer.text).toEqual([400, 'QueryRefused'])
      expect(answer.body.errors[0].data.parameter).toContain(parameter)
      expect(answer.body.errors[0].message).not.toBe('')
    }
  })
})
