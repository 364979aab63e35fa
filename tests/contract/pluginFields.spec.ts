import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { createDoc, richText } from '../support/app/content.js'
import { EXEMPT } from '../support/coverage/exempt.js'

let count = 0

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('fields of cooperation-domains on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const domain = async (): Promise<string> =>
    (
      await createDoc(app, 'domains', {
        atlasTheme: 'CUL',
        code: `CIBLE-${String((count += 1))}`,
        title: 'Cible (fictive)',
      })
    ).id
  const change = (path: string, json: object, as: 'editor' | 'translator' = 'editor', query = ''): Promise<Answer> =>
    call(app, `/api/${path}${query}`, { as, json, method: 'PATCH' })
  const pathsOf = (answer: Answer): string[] =>
    (answer.body.errors?.[0]?.data?.errors ?? []).map(({ path }: { path: string }) => path)

  describe('the legal basis', () => {
    it('should be an agreement unless said otherwise, and keep the decision of the council as days', async () => {
      const plain = await createDoc(app, 'projects', { title: 'Projet (fictif)' }, { query: '?draft=true' })
      expect(plain.legalBasis).toBe('convention')
      const { id } = await createDoc(
        app,
        'projects',
        {
          deliberation: { adoptedOn: '2010-10-25', reference: 'FICTIF-1', transmittedOn: '2010-10-28' },
          justification: 'Aucun accord (fictif)',
          legalBasis: 'humanitarian',
          title: 'Secours (fictif)',
        },
        { query: '?draft=true' },
      )
      const { body } = await call(app, `/api/projects/${String(id)}?draft=true&depth=0`, { as: 'editor' })
      expect(body).toMatchObject({
        deliberation: {
          adoptedOn: '2010-10-25T12:00:00.000Z',
          reference: 'FICTIF-1',
          transmittedOn: '2010-10-28T12:00:00.000Z',
        },
        justification: 'Aucun accord (fictif)',
        legalBasis: 'humanitarian',
      })
      expect((await change(`projects/${String(id)}`, { legalBasis: 'none' })).status).toBe(400)
    })
  })

  describe('funding and organisations', () => {
    const organisation = {
      internalNotes: 'Ynotesdelorganisation',
      name: 'Régie des eaux (fictive)',
      services: [{ kind: 'water', resources: [{ amount: 7654321.89, year: 2026 }] }],
      siren: '123456789',
      type: '11',
      website: 'https://example.org',
    }
    let funder: string
    let project: string

    beforeAll(async () => {
      const water = (await call(app, '/api/domains?where[code][equals]=EAUA')).body.docs[0].id as string
      funder = (await createDoc(app, 'organisations', organisation)).id
      project = (
        await createDoc(app, 'projects', {
          ...EXEMPT,
          _status: 'published',
          body: richText('Un projet (fictif)'),
          domains: [{ domain: water }],
          funding: [
            { amount: 1000.5, mechanism: 'one-percent-water', organisation: funder, paidAmount: 0.01, year: 2026 },
          ],
          summary: 'Un projet (fictif)',
          title: 'Puits (fictif)',
        })
      ).id
    })

    it('should show everybody who pays, and nobody outside what the services have', async () => {
      const paths = [
        `organisations/${funder}`,
        'organisations',
        `projects/${project}?depth=1`,
        `projects/${project}?depth=3`,
      ]
      for (const as of [undefined, 'reader'] as const) {
        for (const path of paths) {
          const { status, text } = await call(app, `/api/${path}`, as ? { as } : {})
          expect([path, status], text).toEqual([path, 200])
          expect(text).toContain('Régie des eaux')
          expect(text).not.toMatch(/Ynotes|7654321|"kind"|resources|internalNotes/)
        }
        const graph = await callGraphQL(
          app,
          '{ Organisations { docs { name type website services { kind } internalNotes } } }',
          as ? { as } : {},
        )
        expect(graph.text).toContain('Régie des eaux')
        expect(graph.text).not.toMatch(/Ynotes|water/)
      }
      const { body } = await call(app, `/api/projects/${project}?depth=1`)
      expect(body.funding).toMatchObject([
        {
          amount: 1000.5,
          currency: 'EUR',
          mechanism: 'one-percent-water',
          organisation: { name: organisation.name, type: '11', website: organisation.website },
          paidAmount: 0.01,
          year: 2026,
        },
      ])
    })

    it('should refuse readers every question about them', async () => {
      for (const name of ['services', 'services.kind', 'services.resources.amount', 'internalNotes']) {
        for (const query of [`where[${name}][exists]=true`, `sort=${name}`]) {
          expect((await call(app, `/api/organisations?${query}`)).status, query).toBe(400)
          expect((await call(app, `/api/projects?${query.replace(name, `funding.organisation.${name}`)}`)).status).toBe(
            400,
          )
        }
      }
    })

    it('should show them to the team', async () => {
      for (const as of ['admin', 'editor', 'translator'] as const) {
        const { body } = await call(app, `/api/organisations/${funder}`, { as })
        expect(body).toMatchObject(organisation)
      }
    })

    it('should count money in cents, years whole and a SIREN in nine digits', async () => {
      const wrong: [object, string][] = [
        [{ siren: '12345678' }, 'siren'],
        [{ siren: '12345678A' }, 'siren'],
        [{ website: 'javascript:alert(1)' }, 'website'],
        [{ type: '12' }, 'type'],
        [
          { services: [{ kind: 'water', resources: [{ amount: 0.001, year: 2026 }] }] },
          'services.0.resources.0.amount',
        ],
        [{ services: [{ kind: 'water', resources: [{ amount: -1, year: 2026 }] }] }, 'services.0.resources.0.amount'],
        [{ services: [{ kind: 'water', resources: [{ amount: 1, year: 2026.5 }] }] }, 'services.0.resources.0.year'],
        [{ services: [{ kind: 'gas' }] }, 'services.0.kind'],
      ]
      for (const [json, path] of wrong) {
        const answer = await change(`organisations/${funder}`, json)
        expect([path, answer.status], answer.text).toEqual([path, 400])
        expect(pathsOf(answer), answer.text).toContain(path)
      }
      const row = { mechanism: 'own-funds', organisation: funder, year: 2026 }
      const answer = await change(`projects/${project}`, {
        _status: 'published',
        funding: [{ ...row, amount: 10.005 }],
      })
      expect([answer.status, pathsOf(answer)], answer.text).toEqual([400, ['funding.0.amount']])
    })

    it('should keep an organisation that pays for a project', async () => {
      const answer = await call(app, `/api/organisations/${funder}`, { as: 'editor', method: 'DELETE' })
      expect(answer.status, answer.text).toBe(409)
      expect(answer.body.errors[0].data.usedBy).toMatchObject([{ id: project, path: 'funding.0.organisation' }])
    })
  })

  describe('the settings of the rules', () => {
    const send = (as: 'admin' | 'editor' | 'reader' | 'translator' | undefined, json?: object): Promise<Answer> =>
      call(app, '/api/globals/cooperation-rules', { ...(as && { as }), ...(json && { json }) })

    it('should be for administrators, and empty at first', async () => {
      for (const as of [undefined, 'reader', 'translator', 'editor'] as const) {
        expect((await send(as)).status).toBe(403)
        expect((await send(as, { rules: [] })).status).toBe(403)
        const graph = await callGraphQL(app, '{ CooperationRules { rules { rule } } }', as ? { as } : {})
        expect(graph.body.data?.CooperationRules ?? null, graph.text).toBeNull()
      }
      const { body } = await send('admin')
      expect(body.rules ?? []).toEqual([])
      expect(Object.values((body.parameters ?? {}) as object).filter((value) => value !== null)).toEqual([])
    })

    it('should keep what an administrator sets, each rule once and within bounds', async () => {
      const wrong: [object, string][] = [
        [{ rules: [{ rule: 'R1' }, { rule: 'R1', severity: 'warning' }] }, 'rules'],
        [{ rules: [{ rule: 'R16' }] }, 'rules.0.rule'],
        [{ rules: [{ rule: 'R1', severity: 'error' }] }, 'rules.0.severity'],
        [{ parameters: { expiringDays: 4000 } }, 'parameters.expiringDays'],
        [{ parameters: { maxTargets: 2.5 } }, 'parameters.maxTargets'],
        [{ parameters: { grantThreshold: 0.001 } }, 'parameters.grantThreshold'],
        [{ parameters: { odaReminderFrom: '04-31' } }, 'parameters.odaReminderFrom'],
      ]
      for (const [json, path] of wrong) {
        const answer = await send('admin', json)
        expect([path, answer.status], answer.text).toEqual([path, 400])
        expect(pathsOf(answer), answer.text).toContain(path)
      }
      const saved = await send('admin', {
        parameters: { expiringDays: 30, grantThreshold: 23000, odaReminderFrom: '04-15' },
        rules: [
          { enabled: false, rule: 'E5' },
          { rule: 'R1', severity: 'warning' },
        ],
      })
      expect(saved.status, saved.text).toBe(200)
      expect((await send('admin')).body).toMatchObject({
        parameters: { expiringDays: 30, grantThreshold: 23000, odaReminderFrom: '04-15' },
        rules: [
          { enabled: false, rule: 'E5' },
          { enabled: true, rule: 'R1', severity: 'warning' },
        ],
      })
    })
  })

  it('should keep what an amendment takes away and what an agreement takes over', async () => {
    const [id, kept] = [await domain(), await domain()]
    const amendment = await createDoc(
      app,
      'conventions',
      { domains: [kept], instrument: 'amendment', removedDomains: [id], title: 'Avenant (fictif)' },
      { query: '?draft=true' },
    )
    const child = await createDoc(
      app,
      'conventions',
      { inheritsDomains: true, instrument: 'implementing', parent: amendment.id, title: 'Application (fictive)' },
      { query: '?draft=true' },
    )
    const { body } = await call(app, `/api/conventions/${String(amendment.id)}?depth=0&draft=true`, { as: 'editor' })
    expect(body).toMatchObject({ domains: [kept], inheritsDomains: false, removedDomains: [id] })
    expect(child.inheritsDomains).toBe(true)
  })
})
