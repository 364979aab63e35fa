import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import {
  codesOf,
  CONVENTION,
  type CoverageWorld,
  createCoverageWorld,
  pointsOf,
} from '../support/coverage/coverageWorld.js'

/** Built on public facts: the twinning with Santiago de Cuba since 1996, the help for Carrefour since 2010. What is not public is made up. */
describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the eleven scenarios on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let santiago: string
  let carrefour: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    santiago = await world.partner('Santiago de Cuba')
    carrefour = await world.partner('Carrefour', { country: 'HT' })
  })
  afterAll(() => app.close())

  const CHARTER = ['ECON', 'EDUC', 'URBA', 'SANT', 'CULT', 'SPOR', 'RISQ', 'FORM']
  const ACCORD = ['BIOD', 'CULT', 'FORM', 'PATR']
  const DECIDED_2010 = {
    deliberation: { adoptedOn: '2010-11-29', reference: 'DEL-2010 (fictive)' },
    endsOn: '2013-12-31',
    signedOn: '2010-12-15',
    transmittedOn: '2010-12-20',
  }
  const charter = (parties: string[]) => world.convention({ codes: CHARTER, instrument: 'charter', parties })
  const accord = (parties: string[], data = {}) =>
    world.convention({ codes: ACCORD, parties, ...DECIDED_2010, ...data })
  /** A partner of its own, so that no other scenario’s convention covers it. */
  const another = (name: string) => world.partner(`${name} (fictif)`)
  const publishNew = (data: Parameters<CoverageWorld['projectData']>[0]) =>
    call(app, '/api/projects', { as: 'editor', json: { ...world.projectData(data), _status: 'published' } })

  it('1. The charter of 1996 covers a project of 2009 in FORM and URBA', async () => {
    await charter([santiago])
    const answer = await publishNew({ codes: ['FORM', 'URBA'], partners: [santiago], startsOn: '2009-03-01' })
    expect(answer.status, answer.text).toBe(201)
    expect(await world.isPublic(`projects/${answer.body.doc.id}`)).toBe(true)
  })

  it('2. The accord of 2010-2013 alone does not cover RISQ in 2012; with the charter it passes', async () => {
    const partner = await another('Partenaire 2')
    await accord([partner])
    const id = await world.draft({ codes: ['RISQ'], endsOn: '2012-12-31', partners: [partner], startsOn: '2012-01-01' })
    const refused = await world.publish(id)
    expect(refused.status, refused.text).toBe(400)
    expect(codesOf(refused)).toEqual(['COOP_R1'])
    expect(pointsOf(refused)).toMatchObject([
      {
        code: 'COOP_R1',
        domain: world.domain('RISQ'),
        message: expect.stringMatching(/risques.*Partenaire 2 \(fictif\)/i),
        partner,
        path: 'partners.0.partner',
      },
    ])
    expect(await world.isPublic(`projects/${id}`)).toBe(false)
    await charter([partner])
    expect((await world.publish(id)).status).toBe(200)
    expect(await world.isPublic(`projects/${id}`)).toBe(true)
  })

  it('3. The same accord, signed but never sent to the prefecture, covers nothing: R2 says which act waits', async () => {
    const partner = await another('Partenaire 3')
    await accord([partner], { title: 'Accord non transmis (fictif)', transmittedOn: null })
    const id = await world.draft({ codes: ['CULT'], endsOn: '2012-12-31', partners: [partner], startsOn: '2012-01-01' })
    const refused = await world.publish(id)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R1', 'COOP_R2']])
    expect(pointsOf(refused)[1]?.message).toContain('Accord non transmis (fictif)')
  })

  it('4. A project of 2012-2015 goes beyond the accord: a warning, which does not stop it', async () => {
    const partner = await another('Partenaire 4')
    await accord([partner])
    const answer = await publishNew({
      codes: ['CULT'],
      endsOn: '2015-12-31',
      partners: [partner],
      startsOn: '2012-01-01',
    })
    expect(answer.status, answer.text).toBe(201)
  })

  it('5. Toys for Carrefour, before the partnership: refused as an agreement, accepted as an act of solidarity', async () => {
    const data = { codes: ['SOCI'], endsOn: '2011-01-20', partners: [carrefour], startsOn: '2010-11-01' }
    const refused = await publishNew(data)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R1']])
    const undecided = await publishNew({ ...data, legalBasis: 'other-action' })
    expect([undecided.status, codesOf(undecided)], undecided.text).toEqual([400, Array(4).fill('COOP_R11')])
    const decided = await publishNew({
      ...data,
      deliberation: { adoptedOn: '2010-10-20', reference: 'DEL-2010-5 (fictive)', transmittedOn: '2010-10-25' },
      justification: 'Un geste de solidarité après le séisme',
      legalBasis: 'other-action',
    })
    expect(decided.status, decided.text).toBe(201)
  })

  it('6. With Santiago and Carrefour in EDUC, where Santiago alone is covered: one error, on Carrefour', async () => {
    const refused = await publishNew({ codes: ['EDUC'], partners: [santiago, carrefour] })
    expect(refused.status, refused.text).toBe(400)
    expect(pointsOf(refused)).toMatchObject([
      {
        code: 'COOP_R1',
        message: expect.stringContaining('Carrefour'),
        partner: carrefour,
        path: 'partners.1.partner',
      },
    ])
    expect(refused.text).not.toContain('Santiago')
  })

  it('7. CULT cannot be taken out of the accord while a published project needs it: R8 lists it', async () => {
    const partner = await another('Partenaire 7')
    const id = await accord([partner], { endsOn: null })
    await world.project({ codes: ['CULT'], partners: [partner], startsOn: '2012-01-01', title: 'Concerts (fictif)' })
    const refused = await call(app, `/api/conventions/${id}`, {
      as: 'editor',
      json: { _status: 'published', domains: world.domains('BIOD', 'FORM', 'PATR') },
      method: 'PATCH',
    })
    expect(refused.status, refused.text).toBe(400)
    expect(pointsOf(refused)).toMatchObject([
      { code: 'COOP_R8', message: expect.stringMatching(/Concerts.*Partenaire 7.*culture/i), path: 'domains' },
    ])
    expect((await call(app, `/api/conventions/${id}?depth=0`)).body.domains).toHaveLength(4)
  })

  it('8. The State of Haiti is no party to a convention without one of the three cases of the law', async () => {
    const state = await world.partner('État d’Haïti (fictif)', { authorityType: 'state', country: 'HT' })
    const json = {
      ...CONVENTION,
      _status: 'published',
      domains: world.domains('EDUC'),
      parties: [{ partner: state }],
      title: 'Accord avec l’État (fictif)',
    }
    const refused = await call(app, '/api/conventions', { as: 'editor', json })
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R5']])
    const stateException = { authorisedOn: '1996-11-01', case: 'agreement' }
    const allowed = await call(app, '/api/conventions', { as: 'editor', json: { ...json, stateException } })
    expect(allowed.status, allowed.text).toBe(201)
  })

  it('9. Money of the “1 % water” does not fund a project of culture', async () => {
    const funder = await createDoc(app, 'organisations', {
      name: 'Régie des eaux (fictive)',
      services: [{ kind: 'water', resources: [{ amount: 100_000, year: 2012 }] }],
      type: '10',
    })
    const data = { codes: ['CULT'], partners: [santiago] }
    const line = { amount: 500, currency: 'EUR', mechanism: 'one-percent-water', organisation: funder.id, year: 2012 }
    const refused = await publishNew({ ...data, funding: [line] })
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R10']])
    expect(pointsOf(refused)[0]?.path).toBe('funding.0.mechanism')
    expect((await publishNew({ ...data, funding: [{ ...line, mechanism: 'own-funds' }] })).status).toBe(201)
  })

  it('10. Weights of 33/33/33 are refused; 33.34/33.33/33.33 are not', async () => {
    const weighed = (...weights: number[]) =>
      publishNew({
        codes: [],
        domains: weights.map((weight, index) => ({ domain: world.domain(CHARTER[index] ?? ''), weight })),
        partners: [santiago],
      })
    const refused = await weighed(33, 33, 33)
    expect([refused.status, codesOf(refused)], refused.text).toEqual([400, ['COOP_R13']])
    expect((await weighed(33.34, 33.33, 33.33)).status).toBe(201)
  })

  it('11. A project that ended in 2012 is still published today, after the accord has run out', async () => {
    const partner = await another('Partenaire 11')
    await accord([partner])
    const answer = await publishNew({
      codes: ['PATR'],
      endsOn: '2012-12-31',
      partners: [partner],
      startsOn: '2012-01-01',
    })
    expect(answer.status, answer.text).toBe(201)
  })
})
