import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { codesOf, type CoverageWorld, createCoverageWorld, pointsOf } from '../support/coverage/coverageWorld.js'

const PUBLISHED = { _status: 'published' }

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what a refusal says on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let partner: string
  let id: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    partner = await world.partner('Sans convention (fictif)')
    await world.convention({ codes: ['CULT'], parties: [partner] })
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    id = await world.translatedDraft({ codes: ['CULT', 'EDUC'], partners: [partner] })
  })

  it('should name every missing pair, and no other', async () => {
    const other = await world.partner('Autre (fictif)')
    await world.convention({ codes: ['EDUC'], parties: [other] })
    const answer = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...world.projectData({ codes: ['CULT', 'EDUC'], partners: [partner, other] }), ...PUBLISHED },
    })
    const pairs = pointsOf(answer).map((point) => [point.partner, point.domain])
    expect(pairs, answer.text).toEqual([
      [partner, world.domain('EDUC')],
      [other, world.domain('CULT')],
    ])
    const none = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...world.projectData({ codes: ['CULT'], partners: [] }), ...PUBLISHED },
    })
    expect(pointsOf(none), none.text).toMatchObject([{ code: 'COOP_R1', path: 'partners' }])
  })

  it('should say it in the language of the panel', async () => {
    for (const [language, word] of [
      ['fr', 'Aucune convention en vigueur'],
      ['es', 'Ningún convenio en vigor'],
      ['en', 'No agreement in force'],
    ] as const) {
      const answer = await call(app, `/api/projects/${id}`, {
        as: 'editor',
        headers: { 'accept-language': language },
        json: PUBLISHED,
        method: 'PATCH',
      })
      expect(pointsOf(answer)[0]?.message, answer.text).toContain(word)
    }
  })

  it('should first be told which domains are wrong, under their own codes', async () => {
    const domain = world.domain('CULT')
    const twice = await call(app, '/api/projects', {
      as: 'editor',
      json: {
        ...world.projectData({ codes: ['CULT'], partners: [partner] }),
        domains: [{ domain }, { domain }],
        ...PUBLISHED,
      },
    })
    expect(pointsOf(twice), twice.text).toMatchObject([{ code: 'COOP_DOMAIN_DUPLICATE', path: 'domains.1.domain' }])
    const none = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...world.projectData({ codes: [], partners: [partner] }), ...PUBLISHED },
    })
    expect(codesOf(none), none.text).toContain('COOP_DOMAIN_REQUIRED')
  })

  it('should read conventions as the public does: a draft covers nothing', async () => {
    const other = await world.partner('Brouillon (fictif)')
    const convention = await world.convention({ codes: ['CULT'], parties: [other], terminatedOn: '2019-01-01' })
    await patchDoc(app, `conventions/${convention}`, { terminatedOn: null }, { query: '?draft=true' })
    await createDoc(
      app,
      'conventions',
      { domains: world.domains('CULT'), parties: [{ partner: other }], title: 'Brouillon (fictif)' },
      { query: '?draft=true' },
    )
    const refused = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...world.projectData({ codes: ['CULT'], partners: [other] }), ...PUBLISHED },
    })
    expect(codesOf(refused), refused.text).toEqual(['COOP_R1'])
    await patchDoc(app, `conventions/${convention}`, { _status: 'published' })
    const allowed = await call(app, '/api/projects', {
      as: 'editor',
      json: { ...world.projectData({ codes: ['CULT'], partners: [other] }), ...PUBLISHED },
    })
    expect(allowed.status, allowed.text).toBe(201)
  })
})
