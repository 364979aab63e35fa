import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc, patchDoc, readDoc } from '../support/app/content.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('slugs on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const all = (id: string) => readDoc(app, `pages/${id}`, '?locale=all&draft=true&depth=0', 'editor')

  it('should come from the title in each language, with a number where the plain one is taken', async () => {
    const first = await createDoc(app, 'pages', { _status: 'published', title: 'Été à Cuba' })
    const second = await createDoc(app, 'pages', { _status: 'published', title: 'Été à Cuba' })
    expect([first.slug, second.slug]).toEqual(['ete-a-cuba', 'ete-a-cuba-2'])
    const spanish = await patchDoc(
      app,
      `pages/${first.id}`,
      { _status: 'published', title: 'Ete a Cuba' },
      { query: '?locale=es' },
    )
    expect(spanish.slug).toBe('ete-a-cuba')
    const [partner] = [
      await createDoc(app, 'partner-cities', { country: 'CU', name: 'Été à Cuba' }, { query: '?draft=true' }),
    ]
    expect(partner.slug).toBe('ete-a-cuba')
  })

  it('should wait while a text is being autosaved, and be there at the latest on publication', async () => {
    const { id, slug } = await createDoc(app, 'pages', { title: 'Lyc' }, { query: '?draft=true&autosave=true' })
    expect(slug ?? null).toBe(null)
    await patchDoc(app, `pages/${id}`, { title: 'Lycée', slug: null }, { query: '?draft=true&autosave=true' })
    expect((await all(id)).slug?.fr ?? null).toBe(null)
    await patchDoc(app, `pages/${id}`, { _status: 'published' })
    expect((await readDoc(app, `pages/${id}`)).slug).toBe('lycee')
  })

  it('should give documents made at one moment under one title different slugs, or say which field is wrong', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        call(app, '/api/pages', { as: 'editor', json: { _status: 'published', title: 'Même titre' } }),
      ),
    )
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.doc.slug)
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made).size).toBe(made.length)
    for (const { body, status } of answers.filter((answer) => answer.status !== 201)) {
      expect([400, 409]).toContain(status)
      if (status === 400) expect(body.errors[0].data.errors[0].path).toBe('slug')
    }
    const { docs } = await readDoc(app, 'pages', `?where[title][equals]=${encodeURIComponent('Même titre')}&limit=50`)
    expect(docs.map(({ slug }: any) => slug).sort()).toEqual([...made].sort())
  })

  it('should refuse a taken slug in words of the editor, naming the field', async () => {
    await createDoc(app, 'pages', { _status: 'published', slug: 'pris', title: 'Pris' })
    const other = await createDoc(app, 'pages', { title: 'Autre' }, { query: '?draft=true' })
    await patchDoc(app, `pages/${other.id}`, { slug: 'pris' }, { query: '?draft=true' })
    const refused = await call(app, `/api/pages/${other.id}`, {
      as: 'editor',
      headers: { 'accept-language': 'fr' },
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(refused.status, refused.text).toBe(400)
    expect(refused.body.errors[0].data.errors).toEqual([
      { label: 'Adresse web', message: 'Adresse web : « pris » est déjà prise en français', path: 'slug' },
    ])
    await createDoc(app, 'pages', { slug: 'pris', title: 'Encore' }, { query: '?draft=true', status: 400 })
  })

  it('should remember where a published document could be found before, per language', async () => {
    const { id } = await createDoc(app, 'pages', { _status: 'published', title: 'Ancien' })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Antiguo' }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { slug: 'brouillon' }, { query: '?draft=true' })
    await patchDoc(app, `pages/${id}`, { slug: 'nouveau' }, { query: '?draft=true' })
    expect((await readDoc(app, `pages/${id}`)).slugHistory).toEqual([])
    await patchDoc(app, `pages/${id}`, { _status: 'published', slugHistory: [{ locale: 'fr', slug: 'invente' }] })
    await patchDoc(app, `pages/${id}`, { _status: 'published', slug: 'reciente' }, { query: '?locale=es' })
    const entry = (locale: string, slug: string) => expect.objectContaining({ locale, slug })
    expect((await readDoc(app, `pages/${id}`)).slugHistory).toEqual([entry('fr', 'ancien'), entry('es', 'antiguo')])
    await patchDoc(app, `pages/${id}`, { _status: 'published', slug: 'troisieme' })
    await patchDoc(app, `pages/${id}`, { _status: 'published', slug: 'ancien' })
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).slugHistory).toEqual([
      entry('es', 'antiguo'),
      entry('fr', 'nouveau'),
      entry('fr', 'troisieme'),
    ])
    const found = await readDoc(app, 'pages', '?where[slugHistory.slug][equals]=nouveau')
    expect(found.docs.map(({ id: known }: any) => known)).toEqual([id])
  })

  it('should give a copy its own slugs in every language, and publish it in none', async () => {
    const { id } = await createDoc(app, 'pages', {
      _status: 'published',
      layout: [{ blockType: 'hero', heading: 'Titre' }],
      title: 'Original',
    })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Original es' }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { _status: 'published', slug: 'primera' }, { query: '?locale=es' })
    for (const [query, suffix] of [
      ['', '-2'],
      ['?locale=es', '-3'],
      ['?draft=false', '-4'],
    ] as const) {
      const answer = await call(app, `/api/pages/${id}/duplicate${query}`, {
        as: 'editor',
        json: query === '' ? {} : { _status: 'published' },
      })
      expect(answer.status, answer.text).toBeLessThan(300)
      const copy = await all(answer.body.doc.id)
      expect(copy.slug).toMatchObject({
        es: suffix === '-2' ? 'original-es' : `original-es${suffix === '-3' ? '-2' : '-3'}`,
        fr: `original${suffix}`,
      })
      expect(copy).toMatchObject({
        _status: { en: 'draft', es: 'draft', fr: 'draft', ht: 'draft' },
        slugHistory: [],
        title: { es: 'Original es', fr: 'Original' },
      })
      for (const locale of ['fr', 'es', 'ht'])
        expect((await readDoc(app, `pages/${answer.body.doc.id}`, `?locale=${locale}`)).status).toBe(404)
    }
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ slug: 'primera' })
  })
})
