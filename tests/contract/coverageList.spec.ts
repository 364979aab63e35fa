import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the list of projects by what they cover on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
    await world.convention({ codes: ['CULT', 'TOUR'], parties: [world.south] })
    await world.project({
      codes: ['CULT', 'TOUR'],
      partners: [world.north, world.south],
      title: 'Projet double (fictif)',
    })
  })
  afterAll(() => app.close())

  const ask = (query = '', as?: AccountName) => call(app, `/api/projects/covering${query}`, as ? { as } : {})
  const titles = async (query = '', as?: AccountName): Promise<string[]> => {
    const answer = await ask(query, as)
    expect(answer.status, answer.text).toBe(200)
    return answer.body.docs.map(({ title }: { title: string }) => title.split(' ')[1]).sort()
  }

  it.each([
    ['', ['dispensé', 'double', 'ouvert', 'passé']],
    ['all=CULT', ['double', 'ouvert']],
    ['all=CULT,EDUC', ['ouvert']],
    ['all=EDUC,CULT&any=&none=&partner=&state=&date=', ['ouvert']],
    ['all=CULT,SPOR', []],
    ['any=EDUC,SPOR', ['dispensé', 'ouvert']],
    ['any=TOUR', ['double', 'passé']],
    ['none=CULT', ['dispensé', 'passé']],
    ['none=CULT,TOUR', ['dispensé']],
    ['all=CULT&any=EDUC,TOUR&none=EDUC', ['double']],
    ['any=CULT,TOUR&none=SPOR&state=covered', ['double', 'ouvert', 'passé']],
    ['state=waived', ['dispensé']],
    ['state=covered,waived&none=TOUR', ['dispensé', 'ouvert']],
    ['state=lost', []],
    ['state=lost&date=2031-01-01', ['double', 'ouvert']],
    ['state=missing&date=2100-01-01', ['dispensé']],
    ['state=expiring&date=2030-12-31&all=EDUC', ['ouvert']],
  ])('should keep to %s', async (query, expected) => {
    expect(await titles(`?${query}`)).toEqual(expected)
  })

  it('should keep to a partner, with domains and state beside', async () => {
    expect(await titles(`?partner=${world.south}`)).toEqual(['dispensé', 'double'])
    expect(await titles(`?partner=${world.north}&all=TOUR`)).toEqual(['double', 'passé'])
    expect(await titles(`?partner=${world.north},${world.south}&state=waived`)).toEqual(['dispensé'])
  })

  it('should be the list of Payload: pages, order, selection, depth, further filters, and the same documents', async () => {
    const page = (await ask('?any=CULT,TOUR&limit=2&page=2&sort=title&depth=0')).body
    expect(page).toMatchObject({
      hasNextPage: false,
      hasPrevPage: true,
      limit: 2,
      page: 2,
      prevPage: 1,
      totalDocs: 3,
      totalPages: 2,
    })
    expect(page.docs.map(({ title }: { title: string }) => title)).toEqual(['Projet passé (fictif)'])
    const { docs } = (await call(app, `/api/projects?where[id][equals]=${world.open}`)).body
    expect((await ask('?all=EDUC')).body.docs).toEqual(docs)
    expect(Object.keys((await ask('?all=EDUC&select[code]=true')).body.docs[0]).sort()).toEqual([
      '_status',
      'code',
      'id',
    ])
    expect(await titles('?any=CULT,TOUR&where[endsOn][exists]=true')).toEqual(['passé'])
    expect((await ask('?all=EDUC&locale=es&fallback-locale=none')).status).toBe(200)
  })

  it('should restrict the list alone, not the projects that the documents in it are related to', async () => {
    const direct = (await call(app, `/api/partner-cities/${world.north}?depth=1`)).body.projects.docs.length
    const [doc] = (await ask('?all=EDUC&depth=2&populate[partner-cities][projects]=true')).body.docs
    expect(direct).toBe(3)
    expect(doc.partners[0].partner.projects.docs).toHaveLength(direct)
  })

  it('should hold what the list holds back: drafts, hidden partners, staff filters', async () => {
    await createDoc(
      app,
      'projects',
      world.projectData({ codes: ['CULT'], partners: [world.north], title: 'Projet secret (fictif)' }),
      { query: '?draft=true' },
    )
    await patchDoc(
      app,
      `projects/${world.past}`,
      { domains: [{ domain: world.domain('SANT') }] },
      { query: '?draft=true' },
    )
    for (const as of [undefined, 'reader', 'editor'] as const) {
      expect(await titles('?all=CULT', as)).toEqual(['double', 'ouvert'])
      expect(await titles('?all=SANT', as)).toEqual([])
    }
    expect(await titles('?all=CULT&draft=true')).toEqual(['double', 'ouvert'])
    expect(await titles('?all=CULT&draft=true', 'editor')).toEqual(['double', 'ouvert', 'secret'])
    expect(await titles('?all=SANT&draft=true', 'editor')).toEqual(['passé'])
    expect((await ask(`?partner=${world.south}&depth=0`)).text).not.toContain(world.hidden)
    for (const query of [
      'where[internalNotes][exists]=true',
      'sort=internalNotes',
      'limit=1000',
      'depth=9',
      'select[internalNotes]=true',
    ]) {
      expect([query, (await ask(`?all=CULT&${query}`)).status]).toEqual([query, 400])
    }
  })

  it.each([
    ['all=NOPE', 'all'],
    ['any=CULT,nope', 'any'],
    ['none=%27%22', 'none'],
    ['partner=garbage', 'partner'],
    ['state=couvert', 'state'],
    ['date=demain', 'date'],
    ['draft=1', 'draft'],
    ['locale=xx', 'locale'],
    ['all=CULT&all=EDUC', 'all'],
    ['cover=CULT', 'cover'],
  ])('should refuse %s with the reason', async (query, parameter) => {
    const answer = await ask(`?${query}`)
    expect([answer.status, answer.body.errors[0].data.parameter], answer.text).toEqual([400, parameter])
  })
})
