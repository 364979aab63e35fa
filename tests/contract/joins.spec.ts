import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { EXEMPT } from '../support/coverage/exempt.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('relations from each end on %s', (kind) => {
  let app: TestApp
  let cityId: string
  let conventionId: string
  let draftId: string
  let domainId: string

  const create = async (collection: string, json: object): Promise<string> => {
    const answer = await call(app, `/api/${collection}`, { as: 'editor', json })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id as string
  }

  beforeAll(async () => {
    app = await bootApp({ kind })
    domainId = (await call(app, '/api/domains?where[code][equals]=CULT')).body.docs[0].id
    cityId = await create('partner-cities', { _status: 'published', country: 'CU', name: 'Santiago de Cuba' })
    conventionId = await create('conventions', {
      _status: 'published',
      domains: [domainId],
      instrument: 'charter',
      parties: [{ partner: cityId }],
      title: 'Charte',
    })
    const project = {
      ...EXEMPT,
      conventions: [conventionId],
      domains: [{ domain: domainId }],
      partners: [{ partner: cityId }],
    }
    await create('projects', { ...project, _status: 'published', title: 'Atelier public' })
    draftId = await create('projects?draft=true', { ...project, title: 'Atelier caché' })
  })
  afterAll(() => app.close())

  it('should show the conventions and projects of a partner city, drafts left out', async () => {
    const { body, text } = await call(app, `/api/partner-cities/${cityId}?depth=1`)
    expect(body.conventions.docs.map(({ title }: { title: string }) => title)).toEqual(['Charte'])
    expect(body.projects.docs.map(({ title }: { title: string }) => title)).toEqual(['Atelier public'])
    expect(text).not.toContain(draftId)
  })

  it('should show the projects of a convention and of a domain', async () => {
    for (const path of [`conventions/${conventionId}`, `domains/${domainId}`]) {
      const { body, text } = await call(app, `/api/${path}?depth=1`)
      expect(body.projects.docs.map(({ title }: { title: string }) => title)).toEqual(['Atelier public'])
      expect(text).not.toContain(draftId)
    }
  })

  it('should answer the same over GraphQL', async () => {
    const { body, text } = await callGraphQL(
      app,
      `{ Projects { docs { title partners { partner { name conventions { docs { title projects { docs { title } } } } } } conventions { title } domains { domain { code title } } } } }`,
    )
    expect(body.errors, text).toBeUndefined()
    expect(body.data.Projects.docs).toEqual([
      {
        conventions: [{ title: 'Charte' }],
        domains: [{ domain: { code: 'CULT', title: 'Culture, création, langues' } }],
        partners: [
          {
            partner: {
              conventions: { docs: [{ projects: { docs: [{ title: 'Atelier public' }] }, title: 'Charte' }] },
              name: 'Santiago de Cuba',
            },
          },
        ],
        title: 'Atelier public',
      },
    ])
  })

  it('should give editors the drafts too', async () => {
    const { body } = await call(app, `/api/partner-cities/${cityId}?depth=0&draft=true`, { as: 'editor' })
    expect(body.projects.docs).toContain(draftId)
  })
})
