import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc, readDoc, richText } from '../support/app/content.js'

const FORM = '?depth=0&draft=true&locale=es&fallback-locale=null'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('a translator on %s', (kind) => {
  let app: TestApp
  let city: any
  let project: any
  beforeAll(async () => {
    app = await bootApp({ kind })
    city = await createDoc(app, 'partner-cities', {
      _status: 'published',
      cooperationTypes: ['twinning'],
      country: 'CU',
      latitude: 20.02,
      name: 'Santiago de Cuba',
      relationSince: '1994-05-12',
      timeline: [
        { date: '1994-05-12', title: 'Signature' },
        { date: '2001-01-01', title: 'École' },
      ],
    })
    project = await createDoc(
      app,
      'projects',
      {
        body: richText('Texte'),
        locations: [{ name: 'Port' }],
        partners: [{ partner: city.id, role: 'partner' }],
        results: [{ actual: 3, indicator: 'Écoles', target: 5 }],
        startsOn: '2024-02-29',
        title: 'Projet',
      },
      { query: '?draft=true' },
    )
    await createDoc(app, 'pages', { _status: 'published', title: 'Page' })
  })
  afterAll(() => app.close())

  it('should send the whole form back with one text changed', async () => {
    const extra = await createDoc(app, 'pages', {
      _status: 'published',
      layout: [
        { blockType: 'hero', heading: 'Titre' },
        { blockType: 'projectList', heading: 'Projets' },
        { blockType: 'faq', items: [{ answer: 'R', question: 'Q' }] },
      ],
      parent: (await readDoc(app, 'pages')).docs[0].id,
      title: 'Avec blocs',
    })
    const convention = await createDoc(
      app,
      'conventions',
      {
        instrument: 'charter',
        parties: [{ partner: city.id }],
        signedOn: '1994-05-12',
        title: 'Charte',
      },
      { query: '?draft=true' },
    )
    const cases = [
      [`partner-cities/${city.id}`, 'name'],
      [`projects/${project.id}`, 'title'],
      [`pages/${extra.id}`, 'title'],
      [`conventions/${convention.id}`, 'title'],
    ] as const
    for (const [path, field] of cases) {
      const form = await readDoc(app, path, FORM, 'translator')
      expect(form[field] ?? null).toBe(null)
      const saved = await patchDoc(
        app,
        path,
        { ...form, [field]: 'En español' },
        { as: 'translator', query: `${FORM}&autosave=true` },
      )
      expect(saved[field]).toBe('En español')
      const asEditor = await readDoc(app, path, FORM, 'editor')
      await patchDoc(app, path, { ...asEditor, [field]: 'En español' }, { as: 'translator', query: FORM })
    }
    const mine = await readDoc(app, `partner-cities/${city.id}`, FORM, 'translator')
    await patchDoc(
      app,
      `partner-cities/${city.id}`,
      {
        ...mine,
        _status: 'published',
        name: 'Santiago (es)',
        timeline: mine.timeline.map((row: any, index: number) => ({ ...row, title: ['Firma', 'Escuela'][index] })),
      },
      { as: 'translator', query: '?depth=0&locale=es&publishSpecificLocale=es' },
    )
    expect(await readDoc(app, `partner-cities/${city.id}`, '?locale=es')).toMatchObject({
      _locale: 'es',
      cooperationTypes: ['twinning'],
      name: 'Santiago (es)',
      timeline: [{ title: 'Firma' }, { title: 'Escuela' }],
    })
    expect(await readDoc(app, `partner-cities/${city.id}`)).toMatchObject({
      name: 'Santiago de Cuba',
      timeline: [{ title: 'Signature' }, { title: 'École' }],
    })
  })

  it.each([
    ['a shared field', () => ({ country: 'HT' })],
    ['a shared field emptied', () => ({ relationSince: null })],
    ['a row added', () => ({ timeline: [...city.timeline, { date: '2020-01-01', title: 'Nueva' }] })],
    ['a row removed', () => ({ timeline: [city.timeline[0]] })],
    ['rows emptied', () => ({ timeline: [] })],
    ['rows moved', () => ({ timeline: [city.timeline[1], city.timeline[0]] })],
    ['rows without ids', () => ({ timeline: city.timeline.map(({ date, title }: any) => ({ date, title })) })],
    ['a shared field in a row', () => ({ timeline: [{ ...city.timeline[0], date: '1990-01-01' }, city.timeline[1]] })],
    ['the trash', () => ({ deletedAt: new Date().toISOString() })],
  ])('should be refused %s', async (_what, json) => {
    for (const query of ['?locale=es', '?locale=es&draft=true', '?locale=es&draft=true&autosave=true']) {
      await patchDoc(app, `partner-cities/${city.id}`, json(), { as: 'translator', query, status: 403 })
      const bulk = await call(app, `/api/partner-cities${query}&where[id][equals]=${city.id}`, {
        as: 'translator',
        json: json(),
        method: 'PATCH',
      })
      expect(bulk.status === 403 || bulk.body.errors.length > 0, bulk.text).toBe(true)
    }
    expect(await readDoc(app, `partner-cities/${city.id}`)).toMatchObject({
      country: 'CU',
      timeline: [{ title: 'Signature' }, { title: 'École' }],
    })
  })

  it('should write no other language, and several in no request', async () => {
    const path = `partner-cities/${city.id}`
    const refused = { as: 'translator', status: 403 } as const
    for (const query of [
      '',
      '?locale=fr',
      '?locale=en',
      '?locale=all',
      '?locale=*',
      '?locale=es&publishAllLocales=true',
      '?locale=es&unpublishAllLocales=true',
      '?locale=es&publishSpecificLocale=en',
      '?publishSpecificLocale=fr',
    ]) {
      await patchDoc(app, path, { _status: 'published', name: 'X' }, { ...refused, query })
      await patchDoc(app, path, { name: 'X' }, { ...refused, query: `${query || '?'}&draft=true` })
    }
    const graphQL = await callGraphQL(
      app,
      `mutation { updatePartnerCity(id: "${city.id}", locale: fr, data: { name: "X" }) { id } }`,
      { as: 'translator' },
    )
    expect(graphQL.body.errors).toHaveLength(1)
    await createDoc(app, 'partner-cities', { country: 'CU', name: 'Nueva' }, { ...refused, query: '?locale=es' })
    expect((await call(app, `/api/${path}/duplicate?locale=es`, { as: 'translator', method: 'POST' })).status).toBe(403)
    expect((await call(app, `/api/${path}?locale=es`, { as: 'translator', method: 'DELETE' })).status).toBe(403)
    expect((await readDoc(app, path, '?locale=all&draft=true', 'editor')).name.fr).toBe('Santiago de Cuba')
  })

  it('should publish Spanish without the pending shared work of an editor, and lose none of it', async () => {
    const created = await createDoc(app, 'partner-cities', {
      _status: 'published',
      country: 'HT',
      name: 'Jacmel',
      population: 100,
      timeline: [
        { date: '2000-01-01', title: 'Un' },
        { date: '2001-01-01', title: 'Deux' },
      ],
    })
    const path = `partner-cities/${created.id}`
    const [one, two] = created.timeline
    const pending = await patchDoc(
      app,
      path,
      {
        name: 'Jacmel (projet)',
        population: 999,
        timeline: [{ date: '2002-01-01', title: 'Trois' }, two, { ...one, date: '1999-01-01' }],
      },
      { query: '?draft=true' },
    )
    const [three] = pending.timeline
    await patchDoc(
      app,
      path,
      {
        _status: 'published',
        name: 'Jacmel (es)',
        timeline: [
          { ...three, title: 'Tres' },
          { ...two, title: 'Dos' },
          { ...one, date: '1999-01-01', title: 'Uno' },
        ],
      },
      { as: 'translator', query: '?locale=es' },
    )
    expect(await readDoc(app, path, '?locale=es')).toMatchObject({
      _locale: 'es',
      name: 'Jacmel (es)',
      population: 100,
      timeline: [{ date: '2000-01-01T12:00:00.000Z', title: 'Uno' }, { title: 'Dos' }],
    })
    const french = await readDoc(app, path)
    expect(french).toMatchObject({ name: 'Jacmel', population: 100 })
    expect(french.timeline.map(({ title }: any) => title)).toEqual(['Un', 'Deux'])
    expect(await readDoc(app, path, '?draft=true', 'editor')).toMatchObject({
      name: 'Jacmel (projet)',
      population: 999,
      timeline: [{ title: 'Trois' }, { title: 'Deux' }, { title: 'Un' }],
    })
    await patchDoc(app, path, { _status: 'published' })
    expect((await readDoc(app, path, '?locale=es')).timeline.map(({ title }: any) => title)).toEqual([
      'Trois',
      'Dos',
      'Uno',
    ])
    // The third row goes out in French, and its Spanish text with the next Spanish publication.
    await patchDoc(app, path, { _status: 'published' }, { as: 'translator', query: '?locale=es' })
    expect((await readDoc(app, path, '?locale=es')).timeline.map(({ title }: any) => title)).toEqual([
      'Tres',
      'Dos',
      'Uno',
    ])
  })

  it('should see shared fields as read-only in the form, rows and layout included', async () => {
    const answer = await call(app, `/api/partner-cities/access/${city.id}?locale=es`, { as: 'translator', json: {} })
    const { fields } = answer.body
    const mayUpdate = (field: any): boolean => field === true || Boolean(field?.update)
    expect(
      ['country', 'latitude', 'population', 'cover', 'relationStatus', 'slugHistory'].filter((name) =>
        mayUpdate(fields[name]),
      ),
    ).toEqual([])
    expect(['name', 'summary', 'slug', 'timeline'].filter((name) => !mayUpdate(fields[name]))).toEqual([])
  })

  it('should withdraw Spanish alone', async () => {
    const { id } = await createDoc(app, 'pages', { _status: 'published', title: 'Retrait' })
    await patchDoc(
      app,
      `pages/${id}`,
      { _status: 'published', title: 'Retiro' },
      { as: 'translator', query: '?locale=es' },
    )
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { as: 'translator', query: '?locale=es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'fr', title: 'Retrait' })
  })
})
