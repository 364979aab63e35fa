import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import { type AskedWorld, createAskedWorld } from '../support/coverage/askedWorld.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the standing of a convention on %s', (kind) => {
  let app: TestApp
  let world: AskedWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createAskedWorld(app)
  })
  afterAll(() => app.close())

  const read = async (id: string, query = '', as?: AccountName): Promise<any> =>
    (await call(app, `/api/conventions/${id}${query}`, as ? { as } : {})).body
  const standing = async (id: string, query = '', as?: AccountName): Promise<any> =>
    (await read(id, query, as)).standing
  const IN_FORCE = { from: '1996-12-16', reasons: [], state: 'in-force', until: '2030-12-31' }

  it('should say where it stands, with the days and the reasons', async () => {
    expect(await standing(world.framework)).toEqual(IN_FORCE)
    expect(await standing(world.amendment)).toEqual({ ...IN_FORCE, from: '2012-02-01', reasons: ['PART_OF'] })
    const make = (data: object) => world.convention({ codes: ['SANT'], parties: [world.south], ...data })
    expect(await standing(await make({ transmittedOn: null }))).toEqual({
      from: null,
      reasons: ['NOT_TRANSMITTED'],
      state: 'signed',
      until: null,
    })
    expect(await standing(await make({ endsOn: '2010-12-31' }))).toMatchObject({
      reasons: ['ENDED'],
      state: 'expired',
      until: '2010-12-31',
    })
    expect(await standing(await make({ terminatedOn: '2011-01-01' }))).toMatchObject({
      state: 'terminated',
      until: '2010-12-31',
    })
    expect(await standing(await make({ startsOn: '2099-01-01' }))).toMatchObject({
      reasons: ['NOT_STARTED'],
      state: 'signed',
    })
    const decided = (
      await createDoc(
        app,
        'conventions',
        {
          deliberation: { adoptedOn: '2020-01-01' },
          parties: [{ partner: world.south }],
          title: 'Projet d’accord (fictif)',
        },
        { query: '?draft=true' },
      )
    ).id
    expect(await standing(decided, '?draft=true', 'editor')).toMatchObject({
      reasons: ['NOT_PUBLISHED', 'NOT_SIGNED', 'NOT_TRANSMITTED'],
      state: 'draft',
    })
    await patchDoc(app, `conventions/${decided}`, { signedOn: '2020-02-01' }, { query: '?draft=true' })
    expect(await standing(decided, '?draft=true', 'editor')).toMatchObject({
      reasons: ['NOT_PUBLISHED', 'NOT_TRANSMITTED'],
      state: 'draft',
    })
  })

  it('should be served where it is asked for, in lists and populated documents too, and nowhere else', async () => {
    expect(Object.keys(await read(world.framework, '?select[standing]=true')).sort()).toEqual([
      '_status',
      'id',
      'standing',
    ])
    expect(await standing(world.framework, '?select[standing]=true')).toEqual(IN_FORCE)
    expect(await standing(world.framework, '?select[title]=true')).toBe(undefined)
    expect(await standing(world.framework, '?select[standing]=false')).toBe(undefined)
    const { docs } = (await call(app, '/api/conventions?limit=100&depth=0')).body
    for (const doc of docs) expect(doc.standing).toEqual(await standing(doc.id))
    const [amended, populated] = [
      await read(world.amendment),
      await read(world.amendment, '?populate[conventions][standing]=true'),
    ]
    expect(amended.amends.standing).toBe(undefined)
    expect(populated.amends.standing).toEqual(IN_FORCE)
    for (const query of ['where[standing][exists]=true', 'sort=standing', 'where[standing.state][equals]=signed']) {
      expect([query, (await call(app, `/api/conventions?${query}`)).status]).toEqual([query, 400])
    }
  })

  it('should follow every write, be stored nowhere, and never be taken from a client', async () => {
    const id = await world.convention({ codes: ['SANT'], endsOn: '2040-12-31', parties: [world.south] })
    const whole = await read(id, '', 'editor')
    const answer = await patchDoc(app, `conventions/${id}`, { ...whole, endsOn: '2010-12-31', standing: IN_FORCE })
    expect(answer.standing).toMatchObject({ state: 'expired', until: '2010-12-31' })
    expect(await standing(id)).toMatchObject({ state: 'expired', until: '2010-12-31' })
    await patchDoc(app, `conventions/${id}`, { endsOn: '2050-12-31' }, { query: '?draft=true' })
    expect(await standing(id, '?draft=true', 'editor')).toMatchObject({ state: 'expired', until: '2010-12-31' })
    const stored = await app.payload.db.findOne({ collection: 'conventions', where: { id: { equals: id } } })
    expect(Object.keys(stored ?? {})).not.toContain('standing')
  })
})
