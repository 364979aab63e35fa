import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { call } from '../support/app/client.js'
import { patchDoc } from '../support/app/content.js'
import { codesOf, type CoverageWorld, createCoverageWorld } from '../support/coverage/coverageWorld.js'
import { dayFromNow } from '../support/coverage/dayFromNow.js'

const PUBLISHED = { _status: 'published' }
const TERMINATED = { ...PUBLISHED, terminatedOn: '2020-01-01' }

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what takes no cover away on %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let partner: string
  let convention: string
  let project: string

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    partner = await world.partner('Ville couverte (fictive)')
    convention = await world.convention({ codes: ['CULT'], parties: [partner], startsOn: '2000-01-01' })
    project = await world.project({ codes: ['CULT'], partners: [partner], title: 'Festival (fictif)' })
  })

  const patch = (json: object, query = '', as: AccountName = 'editor', path = `conventions/${convention}`) =>
    call(app, `/api/${path}${query}`, { as, json, method: 'PATCH' })
  const remove = (path = `conventions/${convention}`, as: AccountName = 'editor') =>
    call(app, `/api/${path}`, { as, method: 'DELETE' })

  it('should not stand in the way of what takes nothing away', async () => {
    const allowed: [string, object, string][] = [
      ['a draft that would end it', { terminatedOn: '2020-01-01' }, '?draft=true'],
      ['an autosave of one', { domains: [] }, '?draft=true&autosave=true'],
      [
        'a new title',
        { ...PUBLISHED, domains: world.domains('CULT'), terminatedOn: null, title: 'Autre titre (fictif)' },
        '',
      ],
      ['an end to come', { ...PUBLISHED, endsOn: dayFromNow(30) }, ''],
      ['a termination to come', { ...PUBLISHED, terminatedOn: dayFromNow(10) }, ''],
      ['one more domain', { ...PUBLISHED, domains: world.domains('CULT', 'SPOR') }, ''],
    ]
    for (const [what, json, query] of allowed) {
      const answer = await patch(json, query)
      expect(answer.status, `${what}: ${answer.text}`).toBe(200)
    }
    await patchDoc(app, `projects/${project}`, { _status: 'draft' })
    expect((await patch(TERMINATED)).status).toBe(200)
  })

  it('should be a translation that is published while an editor’s draft waits', async () => {
    await patchDoc(app, `conventions/${convention}`, { terminatedOn: '2020-01-01' }, { query: '?draft=true' })
    await patchDoc(
      app,
      `projects/${project}`,
      { domains: [{ domain: world.domain('EDUC') }] },
      { query: '?draft=true' },
    )
    for (const path of [`conventions/${convention}`, `projects/${project}`]) {
      const json = { ...PUBLISHED, title: `Título ${path.slice(-6)} (ficticio)` }
      const answer = await patch(json, '?locale=es', 'translator', path)
      expect(answer.status, answer.text).toBe(200)
    }
    expect((await call(app, `/api/conventions/${convention}`)).body.terminatedOn).toBeNull()
    expect((await call(app, `/api/projects/${project}?depth=0`)).body.domains[0].domain).toBe(world.domain('CULT'))
    // What an editor publishes in Spanish takes the draft along.
    const answers = [
      await patch(PUBLISHED, '?locale=es', 'editor', `conventions/${convention}`),
      await patch(PUBLISHED, '?locale=es', 'editor', `projects/${project}`),
    ]
    expect(answers.map((answer) => [answer.status, codesOf(answer)])).toEqual([
      [400, ['COOP_R8']],
      [400, ['COOP_R1']],
    ])
  })

  it('should be free to go when another convention covers, or nobody rests on it', async () => {
    await world.convention({ codes: ['CULT'], parties: [partner] })
    expect((await patch(TERMINATED)).status).toBe(200)
    expect((await remove()).status).toBe(200)
    expect((await world.publish(project)).status).toBe(200)
  })

  it('should count for a finished project as its time was', async () => {
    const past = await world.partner('Passé (fictif)')
    const accord = await world.convention({ codes: ['CULT'], endsOn: '2013-12-31', parties: [past] })
    await world.project({ codes: ['CULT'], endsOn: '2012-12-31', partners: [past], title: 'Ancien (fictif)' })
    const path = `conventions/${accord}`
    expect((await patch({ ...PUBLISHED, endsOn: '2013-06-30' }, '', 'editor', path)).status).toBe(200)

    // The project is judged on the last covered day of its time, so one such day is enough; none is not.
    expect((await patch({ ...PUBLISHED, endsOn: '2010-01-01' }, '', 'editor', path)).status).toBe(200)
    const tooShort = await patch({ ...PUBLISHED, endsOn: '2008-12-31' }, '', 'editor', path)
    expect([tooShort.status, codesOf(tooShort)], tooShort.text).toEqual([400, ['COOP_R8']])
    expect(tooShort.text).toContain('Ancien (fictif)')
  })
})
