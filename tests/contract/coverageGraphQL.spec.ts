import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'
import { countCalls } from '../support/coverage/countCalls.js'

const PAIRS = `pairs { partner { id name } domain { code title } state until conventions { id title from until } }`
const COVERAGE = `date state ${PAIRS} findings { rule severity path message partner { id name } domain { code title } basis }`
const CELLS = `date cells { partner { id name } domain { code title } state until conventions { id title from until } projects { id title state } }`

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('coverage in GraphQL on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const rest = async (path: string, as?: AccountName) => (await call(app, `/api/${path}`, as ? { as } : {})).body
  const query = async (text: string, as?: AccountName) => {
    const answer = await callGraphQL(app, text, as ? { as } : {})
    expect(answer.body.errors, answer.text).toBe(undefined)
    return answer.body.data
  }
  const refusal = async (text: string) => (await callGraphQL(app, text)).body.errors[0].extensions

  it('should answer as REST does', async () => {
    for (const as of [undefined, 'editor'] as const) {
      for (const id of [world.open, world.past, world.waived]) {
        for (const date of ['2026-06-01', '2031-01-01']) {
          const { projectCoverage } = await query(
            `{ projectCoverage(id: "${id}", date: "${date}") { ${COVERAGE} } }`,
            as,
          )
          expect(projectCoverage).toEqual(await rest(`projects/${id}/coverage?date=${date}`, as))
        }
      }
      const { coverageMatrix } = await query(`{ coverageMatrix(date: "2026-06-01") { ${CELLS} } }`, as)
      expect(coverageMatrix).toEqual(await rest('cooperation-domains/matrix?date=2026-06-01', as))
    }
    const narrow = `coverageMatrix(partner: "${world.north}", domain: ["CULT", "SPOR"], all: true, locale: es) { ${CELLS} }`
    expect((await query(`{ ${narrow} }`)).coverageMatrix).toEqual(
      await rest(`cooperation-domains/matrix?partner=${world.north}&domain=CULT,SPOR&all=true&locale=es`),
    )
  })

  it('should list what covers as REST does', async () => {
    const list = `docs { id title } totalDocs limit page totalPages hasNextPage`
    for (const [args, search] of [
      ['all: ["CULT", "EDUC"]', 'all=CULT,EDUC'],
      ['all: "CULT,EDUC"', 'all=CULT,EDUC'],
      ['any: ["TOUR", "SPOR"], sort: "title", limit: 1, page: 2', 'any=TOUR,SPOR&sort=title&limit=1&page=2'],
      ['none: "CULT", state: "covered"', 'none=CULT&state=covered'],
      [`partner: "${world.south}"`, `partner=${world.south}`],
      ['state: "lost", date: "2031-01-01"', 'state=lost&date=2031-01-01'],
    ]) {
      const { coveringProjects } = await query(`{ coveringProjects(${args}) { ${list} } }`)
      const { docs, ...page } = await rest(`projects/covering?${search}&depth=0`)
      expect(coveringProjects.docs).toEqual(docs.map(({ id, title }: { id: string; title: string }) => ({ id, title })))
      expect({ ...page, docs: coveringProjects.docs }).toMatchObject(coveringProjects)
    }
    const { coveringProjects } = await query(
      `{ coveringProjects(all: "CULT", locale: es) { docs { partners { partner { name } } domains { domain { title } } } } }`,
    )
    expect(coveringProjects.docs[0]).toMatchObject({
      domains: [{ domain: { title: expect.stringContaining('Cultura') } }, {}],
      partners: [{ partner: { name: 'Nordville (fictif)' } }],
    })
  })

  it('should give each project its coverage and each convention its standing', async () => {
    const { Projects } = await query(
      `{ Projects(sort: "title") { docs { id coverage(date: "2031-01-01") { ${COVERAGE} } } } }`,
    )
    for (const { coverage, id } of Projects.docs)
      expect(coverage).toEqual(await rest(`projects/${id}/coverage?date=2031-01-01`))
    expect(Projects.docs).toHaveLength(3)
    const { Conventions } = await query('{ Conventions { docs { id standing { state from until reasons } } } }')
    for (const { id, standing } of Conventions.docs)
      expect(standing).toEqual((await rest(`conventions/${id}`)).standing)
    const nested = await query(
      `{ PartnerCity(id: "${world.north}") { projects(sort: "title") { docs { coverage { state } } } } }`,
    )
    expect(nested.PartnerCity.projects.docs).toEqual([
      { coverage: { state: 'covered' } },
      { coverage: { state: 'covered' } },
    ])
  })

  it('should hold drafts back from the public and show them to the team', async () => {
    await patchDoc(
      app,
      `projects/${world.open}`,
      { domains: [{ domain: world.domain('SANT') }] },
      { query: '?draft=true' },
    )
    const ask = async (draft: boolean, as?: AccountName): Promise<string> => {
      const { coverageMatrix, Project, projectCoverage } = await query(
        `{
        projectCoverage(id: "${world.open}", draft: ${String(draft)}) { pairs { domain { code } } }
        Project(id: "${world.open}", draft: ${String(draft)}) { coverage(draft: ${String(draft)}) { pairs { domain { code } } } }
        coverageMatrix(draft: ${String(draft)}, domain: "SANT") { cells { state } }
      }`,
        as,
      )
      expect(Project.coverage).toEqual(projectCoverage)
      return [
        ...projectCoverage.pairs.map((pair: { domain: { code: string } }) => pair.domain.code),
        coverageMatrix.cells.length,
      ].join()
    }
    expect(await ask(true)).toBe('CULT,EDUC,0')
    expect(await ask(true, 'reader')).toBe('SANT,1')
    expect(await ask(true, 'editor')).toBe('SANT,1')
    expect(await ask(false, 'editor')).toBe('CULT,EDUC,0')
    expect(
      (await query(`{ coveringProjects(all: "SANT", draft: true) { totalDocs } }`)).coveringProjects.totalDocs,
    ).toBe(0)
    expect(
      (await query(`{ coveringProjects(all: "SANT", draft: true) { totalDocs } }`, 'editor')).coveringProjects
        .totalDocs,
    ).toBe(1)
    const { id } = await createDoc(app, 'projects', { title: 'Secret (fictif)' }, { query: '?draft=true' })
    expect(await refusal(`{ projectCoverage(id: "${id}", draft: true) { state } }`)).toMatchObject({ statusCode: 404 })
    expect(await refusal(`{ projectCoverage(id: "garbage") { state } }`)).toMatchObject({ statusCode: 404 })
  })

  it('should refuse what REST refuses', async () => {
    for (const [text, parameter] of [
      [`projectCoverage(id: "${world.open}", date: "hier") { state }`, 'date'],
      ['coverageMatrix(domain: "NOPE") { date }', 'domain'],
      ['coverageMatrix(partner: "garbage") { date }', 'partner'],
      ['coveringProjects(any: ["CULT", "nope"]) { totalDocs }', 'any'],
      ['coveringProjects(state: "couvert") { totalDocs }', 'state'],
      ['Projects { docs { coverage(date: "2026-02-30") { state } } }', 'date'],
    ]) {
      expect(await refusal(`{ ${text} }`)).toMatchObject({ data: { parameter }, statusCode: 400 })
    }
    expect(
      (await callGraphQL(app, '{ coveringProjects(limit: 1000) { totalDocs } }')).body.errors[0].extensions,
    ).toMatchObject({ statusCode: 400 })
  })

  it('should ask the database as often for 50 projects as for 5', async () => {
    const questions: [string, () => Promise<unknown>][] = [
      ['matrix', () => rest('cooperation-domains/matrix')],
      ['list by state', () => rest('projects/covering?state=covered&depth=0&limit=100')],
      ['list by domain', () => rest('projects/covering?all=CULT&depth=0&limit=100')],
      ['one project', () => rest(`projects/${world.open}/coverage`)],
      ['one project of the team', () => rest(`projects/${world.open}/coverage`, 'editor')],
      ['fields', () => query('{ Projects(limit: 100) { docs { coverage { state pairs { state } } } } }')],
      ['standings', () => rest('conventions?limit=100&depth=0')],
      ['standings in GraphQL', () => query('{ Conventions(limit: 100) { docs { standing { state } } } }')],
    ]
    const count = async (): Promise<[string, number][]> => {
      const counted: [string, number][] = []
      for (const [name, task] of questions) counted.push([name, await countCalls(app.payload, task)])
      return counted
    }
    const add = async (number: number): Promise<void> => {
      for (let index = 0; index < number; index += 1) {
        await world.project({ codes: ['CULT', 'EDUC'], partners: [world.north] })
        if (index % 10 === 0) await world.convention({ codes: ['CULT'], parties: [world.north] })
      }
    }
    await add(2)
    const few = await count()
    await add(45)
    expect((await rest('projects?limit=1&depth=0')).totalDocs).toBe(50)
    expect(await count()).toEqual(few)
    for (const [name, calls] of few) expect([name, calls > 0 && calls <= 14]).toEqual([name, true])
  })
})
