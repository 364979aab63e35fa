import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { EXEMPT } from '../support/coverage/exempt.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('selected fields on %s', (kind) => {
  let app: TestApp
  let domain: string
  let project: string
  beforeAll(async () => {
    app = await bootApp({ kind })
    domain = (await call(app, '/api/domains?limit=1&depth=0')).body.docs[0].id
    const json = { country: 'CU', name: 'Puerto Claro (fictif)' }
    const partner = await call(app, '/api/partner-cities', { as: 'editor', json: { ...json, _status: 'published' } })
    const created = await call(app, '/api/projects', {
      as: 'editor',
      json: {
        ...EXEMPT,
        _status: 'published',
        domains: [{ domain }],
        partners: [{ domains: [domain], partner: partner.body.doc.id, role: 'lead' }],
        title: 'Fontaines (fictif)',
      },
    })
    expect(created.status, created.text).toBe(201)
    project = created.body.doc.id
  })
  afterAll(() => app.close())

  it.each([
    ['the rows', 'select[partners]=true'],
    ['fields of the rows', 'select[partners][domains]=true'],
    ['the rows and a list', 'select[partners]=true&select[sdgGoals]=true'],
    ['all but the lists', 'select[conventions]=false&select[gallery]=false&select[documents]=false'],
  ])('should hold the lists in rows when %s are selected', async (_name, select) => {
    for (const path of [`/api/projects/${project}?depth=0&${select}`, `/api/projects?depth=0&${select}`]) {
      const { body } = await call(app, path)
      expect([path, (body.docs?.[0] ?? body).partners[0].domains]).toEqual([path, [domain]])
    }
    const draft = await call(app, `/api/projects/${project}?depth=0&draft=true&${select}`, { as: 'editor' })
    expect(draft.body.partners[0].domains).toEqual([domain])
  })

  it('should hold nothing that was not asked for', async () => {
    const { body } = await call(app, `/api/projects/${project}?depth=0&select[partners]=true`)
    expect(Object.keys(body).sort()).toEqual(['_status', 'id', 'partners'])
    expect(Object.keys(body.partners[0]).sort()).toEqual(['domains', 'id', 'partner', 'role'])
  })
})
