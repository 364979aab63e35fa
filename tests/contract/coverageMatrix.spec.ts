import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'

type Cell = {
  domain: { code: string }
  partner: { name: string }
  projects: { state: string; title: string }[]
  state: string
}

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the matrix on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const ask = (query = '', as?: AccountName) => call(app, `/api/cooperation-domains/matrix${query}`, as ? { as } : {})
  const cells = async (query = '', as?: AccountName): Promise<string[]> => {
    const answer = await ask(query, as)
    expect(answer.status, answer.text).toBe(200)
    return (answer.body.cells as Cell[]).map(({ domain, partner, projects, state }) =>
      [partner.name.split(' ')[0], domain.code, state, ...projects.map((project) => project.state)].join(' '),
    )
  }

  it('should say of each pair what the agreements do, and which projects need it', async () => {
    const answer = await ask('?date=2026-06-01')
    expect(answer.body.date).toBe('2026-06-01')
    expect(answer.body.cells[0]).toEqual({
      conventions: [{ from: '1996-12-16', id: world.framework, title: 'Accord du nord (fictif)', until: '2030-12-31' }],
      domain: { code: 'CULT', title: 'Culture, création, langues' },
      partner: { id: world.north, name: 'Nordville (fictif)' },
      projects: [{ id: world.open, state: 'covered', title: 'Projet ouvert (fictif)' }],
      state: 'covered',
      until: '2030-12-31',
    })
    expect(await cells('?date=2026-06-01')).toEqual([
      'Nordville CULT covered covered',
      'Nordville EDUC covered covered',
      'Nordville TOUR covered covered',
      'Sudville SPOR none waived',
    ])
  })

  it('should speak of the day asked for', async () => {
    expect(await cells('?date=2010-07-14')).toEqual([
      'Nordville CULT covered covered',
      'Nordville EDUC covered covered',
      'Nordville TOUR upcoming covered',
      // The waiver is granted in 2024.
      'Sudville SPOR none missing',
    ])
    expect(await cells('?date=2030-12-01')).toContain('Nordville CULT expiring expiring')
    expect(await cells('?date=2031-01-01')).toEqual([
      'Nordville CULT expired lost',
      'Nordville EDUC expired lost',
      'Nordville TOUR expired covered',
      'Sudville SPOR none waived',
    ])
  })

  it('should be kept to partners and domains, and list everything where all is asked for', async () => {
    expect(await cells(`?partner=${world.south}`)).toEqual(['Sudville SPOR none waived'])
    expect(await cells('?domain=TOUR,SPOR&partner=')).toEqual([
      'Nordville TOUR covered covered',
      'Sudville SPOR none waived',
    ])
    expect(await cells(`?domain=EDUC&partner=${world.north}`)).toEqual(['Nordville EDUC covered covered'])
    const theme = (await createDoc(app, 'domains', { atlasTheme: 'CUL', code: 'THEME', title: 'Un thème (fictif)' })).id
    await patchDoc(app, `domains/${world.domain('CULT')}`, { parent: theme })
    expect(await cells(`?all=true&partner=${world.south}`)).toHaveLength(25)
    expect(await cells(`?all=true&domain=THEME`)).toEqual(['Nordville THEME none', 'Sudville THEME none'])
    expect(await cells('?all=false&domain=THEME')).toEqual([])
  })

  it('should count what is published alone, whoever asks, and drafts where the team asks for them', async () => {
    const { id } = await createDoc(
      app,
      'projects',
      world.projectData({ codes: ['SANT'], partners: [world.hidden], title: 'Brouillon (fictif)' }),
      { query: '?draft=true' },
    )
    for (const as of [undefined, 'reader', 'editor'] as const) {
      const { text } = await ask('', as)
      for (const secret of [id, 'Brouillon', 'Cachée', 'Accord secret']) expect(text).not.toContain(secret)
    }
    expect((await ask('?draft=true')).text).not.toContain('Cachée')
    expect(await cells('?draft=true', 'editor')).toContain('Cachée SANT none missing')
    expect((await ask('?draft=true', 'editor')).text).not.toContain('Accord secret')
  })

  it('should see a write with the next question', async () => {
    const before = await cells('?domain=SANT')
    const convention = await world.convention({ codes: ['SANT'], parties: [world.south] })
    expect(before).toEqual([])
    expect(await cells('?domain=SANT')).toEqual(['Sudville SANT covered'])
    await patchDoc(app, `conventions/${convention}`, { deletedAt: new Date().toISOString() })
    expect(await cells('?domain=SANT')).toEqual([])
  })

  it.each([
    ['?date=14/07/2012', 'date'],
    ['?domain=NOPE', 'domain'],
    ['?domain=cult', 'domain'],
    ['?partner=garbage', 'partner'],
    ['?all=oui', 'all'],
    ['?locale=de', 'locale'],
    ['?state=covered', 'state'],
  ])('should refuse %s with the reason', async (query, parameter) => {
    const answer = await ask(query)
    expect([answer.status, answer.body.errors[0].data], answer.text).toEqual([400, { parameter }])
  })

  it('should refuse a partner that is hidden in the words for one that is not there', async () => {
    const hidden = await ask(`?partner=${world.hidden}`)
    const none = await ask('?partner=garbage')
    expect(hidden.status).toBe(400)
    expect(hidden.body.errors[0].message.replace(world.hidden, 'garbage')).toBe(none.body.errors[0].message)
  })
})
