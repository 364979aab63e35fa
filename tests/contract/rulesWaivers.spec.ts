import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { codesOf, CONVENTION, type CoverageWorld, createCoverageWorld } from '../support/coverage/coverageWorld.js'

const DAY_MS = 86_400_000

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what lifts a rule on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let partner: string
  let today: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    const { body } = await call(app, '/api/globals/city')
    today = new Intl.DateTimeFormat('en-CA', { timeZone: body.timeZone }).format(new Date())
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    partner = await world.partner('Sans convention (fictif)')
  })

  const day = (shift: number): string =>
    new Date(Date.parse(`${today}T12:00:00Z`) + shift * DAY_MS).toISOString().slice(0, 10)
  const waiver = (rule: string, grantedOn: string, expiresOn: string) => ({
    expiresOn,
    grantedOn,
    reason: 'Signature en cours (fictif)',
    rule,
  })
  const publish = (data: object, as: AccountName = 'admin', slug = 'projects') =>
    call(app, `/api/${slug}`, { as, json: { ...data, _status: 'published' } })

  it('should be a waiver, from the day it is granted to its last day, both included', async () => {
    const data = () => world.projectData({ codes: ['CULT'], partners: [partner] })
    const refused: [string, string, string][] = [
      ['one that has expired', day(-30), day(-1)],
      ['one that is granted from tomorrow on', day(1), day(30)],
    ]
    for (const [what, from, until] of refused) {
      const answer = await publish({ ...data(), waivers: [waiver('R1', from, until)] })
      expect([answer.status, codesOf(answer)], `${what}: ${answer.text}`).toEqual([400, ['COOP_R1']])
    }
    const other = await publish({ ...data(), waivers: [waiver('R7', day(-1), day(1))] })
    expect([other.status, codesOf(other)], other.text).toEqual([400, ['COOP_R1']])
    for (const [from, until] of [
      [day(0), day(30)],
      [day(-30), day(0)],
      [day(0), day(0)],
    ] as const) {
      const answer = await publish({ ...data(), waivers: [waiver('R1', from, until)] })
      expect(answer.status, answer.text).toBe(201)
    }
  })

  it('should be granted by an administrator: an editor who writes one publishes nothing', async () => {
    const data = {
      ...world.projectData({ codes: ['CULT'], partners: [partner] }),
      waivers: [waiver('R1', day(-1), day(9))],
    }
    expect((await publish(data, 'editor')).status).toBe(400)
    const { id } = await createDoc(app, 'projects', data, { as: 'admin', query: '?draft=true' })
    expect((await world.publish(id)).status).toBe(200)
  })

  it('should be a waiver for every other rule that blocks, on projects and on conventions', async () => {
    await world.convention({ codes: ['CULT'], parties: [partner] })
    const suspended = await world.partner('Suspendue (fictif)', { relationStatus: 'suspended' })
    const cases: [string, string, object][] = [
      ['R12', 'projects', { ...world.projectData({ codes: ['CULT'], partners: [partner] }), sdgTargets: ['4.1'] }],
      [
        'R13',
        'projects',
        {
          ...world.projectData({ codes: [], partners: [partner] }),
          domains: [{ domain: world.domain('CULT'), weight: 50 }],
        },
      ],
      ['R3', 'conventions', { forecastAmount: null }],
      ['R4', 'conventions', { deliberation: { adoptedOn: null, reference: 'DEL (fictive)' } }],
      ['R6', 'conventions', { parties: [{ partner: suspended }] }],
    ]
    for (const [rule, slug, json] of cases) {
      const data = {
        ...(slug === 'conventions' && {
          ...CONVENTION,
          domains: world.domains('EDUC'),
          parties: [{ partner }],
          title: `Convention ${rule} (fictive)`,
        }),
        ...json,
      }
      const refused = await publish(data, 'admin', slug)
      expect([refused.status, [...new Set(codesOf(refused))]], `${rule}: ${refused.text}`).toEqual([
        400,
        [`COOP_${rule}`],
      ])
      const lifted = await publish({ ...data, waivers: [waiver(rule, day(-1), day(1))] }, 'admin', slug)
      expect(lifted.status, `${rule}: ${lifted.text}`).toBe(201)
    }
  })

  it('should never lift that a project has a domain, each existing, none twice', async () => {
    const domain = world.domain('CULT')
    const answer = await publish({
      ...world.projectData({ codes: [], partners: [partner] }),
      domains: [{ domain }, { domain }],
      waivers: [waiver('R13', day(-1), day(1)), waiver('R1', day(-1), day(1))],
    })
    expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['COOP_DOMAIN_DUPLICATE']])
  })

  it('should be another legal basis, with its reason and a decision that was sent', async () => {
    const data = world.projectData({ codes: ['CULT'], partners: [partner], legalBasis: 'association-support' })
    const justification = 'Un soutien à une association (fictif)'
    const deliberation = { adoptedOn: '2010-10-20', reference: 'DEL (fictive)', transmittedOn: '2010-10-25' }
    for (const lacking of [
      { deliberation },
      { deliberation: { ...deliberation, transmittedOn: null }, justification },
      { deliberation: { ...deliberation, transmittedOn: day(1) }, justification },
      { deliberation: { ...deliberation, reference: null }, justification },
    ]) {
      const answer = await publish({ ...data, ...lacking }, 'editor')
      expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['COOP_R11']])
    }
    const answer = await publish({ ...data, deliberation, justification }, 'editor')
    expect(answer.status, answer.text).toBe(201)
  })

  it('should be the settings of administrators, from the next write on', async () => {
    const attempt = () => publish(world.projectData({ codes: ['CULT'], partners: [partner] }), 'editor')
    const set = (rules: object[], as: AccountName = 'admin') =>
      call(app, '/api/globals/cooperation-rules', { as, json: { rules } })
    expect((await attempt()).status).toBe(400)
    expect((await set([{ enabled: false, rule: 'R1' }], 'editor')).status).toBe(403)
    for (const rule of [
      { enabled: false, rule: 'R1' },
      { rule: 'R1', severity: 'warning' },
    ]) {
      expect((await set([rule])).status).toBe(200)
      expect((await attempt()).status).toBe(201)
    }
    await set([])
    expect((await attempt()).status).toBe(400)
  })
})
