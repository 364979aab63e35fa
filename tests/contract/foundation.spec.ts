import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'

const richText = (text: string) => ({
  root: {
    children: [
      {
        children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
        direction: null,
        format: '',
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('published content on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  it('should show a city published in French to a Spanish reader in French, and say so', async () => {
    const created = await call(app, '/api/partner-cities', {
      as: 'editor',
      json: {
        _status: 'published',
        country: 'CU',
        name: 'Santiago de Cuba',
        portrait: richText('Une ville'),
        summary: 'Ville jumelle',
      },
    })
    expect(created.status, created.text).toBe(201)
    const { id } = created.body.doc
    const draft = await call(app, `/api/partner-cities/${id}?locale=es&draft=true`, {
      as: 'translator',
      json: { summary: 'Borrador secreto' },
      method: 'PATCH',
    })
    expect(draft.status, draft.text).toBe(200)

    const es = await call(app, `/api/partner-cities/${id}?locale=es`)
    expect(es.status).toBe(200)
    expect(es.body).toMatchObject({ _locale: 'fr', slug: 'santiago-de-cuba', summary: 'Ville jumelle' })
    for (const query of ['?locale=es', '?locale=es&draft=true', '?locale=all&draft=true', '?locale=all']) {
      expect((await call(app, `/api/partner-cities/${id}${query}`)).text).not.toContain('secreto')
      expect((await call(app, `/api/partner-cities${query}`)).text).not.toContain('secreto')
    }
    const published = await call(app, `/api/partner-cities/${id}?locale=es`, {
      as: 'translator',
      json: { _status: 'published', name: 'Santiago de Cuba', summary: 'Ciudad hermana' },
      method: 'PATCH',
    })
    expect(published.status, published.text).toBe(200)
    expect((await call(app, `/api/partner-cities/${id}?locale=es`)).body).toMatchObject({
      _locale: 'es',
      summary: 'Ciudad hermana',
    })
    expect((await call(app, `/api/partner-cities/${id}`)).body).toMatchObject({
      _locale: 'fr',
      summary: 'Ville jumelle',
    })
    const answer = await callGraphQL(app, `{ PartnerCities(locale: ht) { docs { name summary _locale } totalDocs } }`)
    expect(answer.body.data.PartnerCities.docs[0]).toEqual({
      _locale: 'fr',
      name: 'Santiago de Cuba',
      summary: 'Ville jumelle',
    })
  })
})
