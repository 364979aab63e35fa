import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc, readDoc, richText } from '../support/app/content.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('publishing a language on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const page = (title: string) => createDoc(app, 'pages', { _status: 'published', title })

  it('should refuse a publication whose French title is empty, and name the field and the language', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Título' }, { query: '?locale=es&draft=true' })
    const refused = await call(app, `/api/pages/${id}?locale=es`, {
      as: 'editor',
      headers: { 'accept-language': 'fr' },
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors).toEqual([
      { label: 'Titre (français)', message: 'Titre : manquant en français', path: 'title' },
    ])
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).status).toBe(404)
    await patchDoc(app, `pages/${id}`, { title: 'Titre' }, { query: '?locale=fr&draft=true' })
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', title: 'Título' })
    expect((await readDoc(app, `pages/${id}`, '?locale=fr')).status).toBe(404)
  })

  it.each([
    ['es', 'falta en español'],
    ['en', 'missing in Spanish'],
  ])('should speak to the editor in %s', async (language, text) => {
    const { id } = await page(`Langue ${language}`)
    const refused = await call(app, `/api/pages/${id}?locale=es`, {
      as: 'editor',
      headers: { 'accept-language': language },
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(text)
  })

  it('should look into groups, arrays and blocks, and never hold back a draft', async () => {
    const layout = [
      { blockType: 'faq', items: [{ answer: 'Réponse', question: 'Question' }] },
      { blockType: 'richText', content: richText('Texte') },
    ]
    const created = await createDoc(app, 'pages', { _status: 'published', layout, title: 'Page profonde' })
    const rows = created.layout as { id: string; items?: { id: string }[] }[]
    const spanish = [
      {
        blockType: 'faq',
        id: rows[0]?.id,
        items: [{ answer: '   ', id: rows[0]?.items?.[0]?.id, question: 'Pregunta' }],
      },
      { blockType: 'richText', content: richText(''), id: rows[1]?.id },
    ]
    await patchDoc(app, `pages/${created.id}`, { layout: spanish, title: 'Página' }, { query: '?locale=es&draft=true' })
    const refused = await call(app, `/api/pages/${created.id}?locale=es`, {
      as: 'editor',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'layout.0.items.0.answer',
      'layout.1.content',
    ])
    expect(await readDoc(app, `pages/${created.id}`, '?locale=es')).toMatchObject({
      _locale: 'fr',
      title: 'Page profonde',
    })
  })

  it('should publish every language only when each is whole', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Partout' }, { query: '?draft=true' })
    await patchDoc(app, `pages/${id}`, { title: 'En todas partes' }, { query: '?locale=es&draft=true' })
    const refused = await call(app, `/api/pages/${id}?publishAllLocales=true`, {
      as: 'editor',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('anglais')
    expect(refused.text).toContain('créole haïtien')
    expect(refused.text).not.toContain('espagnol')
    await patchDoc(app, `pages/${id}`, { title: 'Everywhere' }, { query: '?locale=en&draft=true' })
    await patchDoc(app, `pages/${id}`, { title: 'Toupatou' }, { query: '?locale=ht&draft=true' })
    await patchDoc(app, `pages/${id}`, {}, { query: '?publishAllLocales=true' })
    expect(await readDoc(app, `pages/${id}`, '?locale=ht')).toMatchObject({
      _locale: 'ht',
      slug: 'toupatou',
      title: 'Toupatou',
    })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', slug: 'en-todas-partes' })
  })

  it('should refuse an incomplete publication through GraphQL, the locale parameter and a creation alike', async () => {
    const { id } = await page('Une seule langue')
    const graphQL = await callGraphQL(
      app,
      `mutation { updatePage(id: "${id}", locale: es, data: { _status: published }) { id } }`,
      { as: 'editor' },
    )
    expect(graphQL.text).toContain('manquant en espagnol')
    const specific = await call(app, `/api/pages/${id}?publishSpecificLocale=ht`, {
      as: 'editor',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(specific.status).toBe(400)
    const sneaky = await call(app, `/api/pages/${id}?draft=true&locale=es`, {
      as: 'editor',
      json: { _status: 'published' },
      method: 'PATCH',
    })
    expect(sneaky.status).toBe(400)
    await createDoc(app, 'pages', { _status: 'published', title: 'Solo español' }, { query: '?locale=es', status: 400 })
    await createDoc(
      app,
      'pages',
      { _status: 'published', title: 'Tout' },
      { query: '?publishAllLocales=true', status: 400 },
    )
    expect((await call(app, '/api/pages?locale=all', { as: 'editor', json: { title: 'x' } })).status).toBe(400)
  })

  it('should withdraw one language, then all, and publish again', async () => {
    const { id } = await page('Retirable')
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Retirable (es)' }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { query: '?locale=fr' })
    expect((await readDoc(app, `pages/${id}`, '?locale=fr')).status).toBe(404)
    expect((await readDoc(app, `pages/${id}`, '?locale=ht')).status).toBe(404)
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({
      _locale: 'es',
      _status: 'published',
      title: 'Retirable (es)',
    })
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).text ?? '').not.toContain('Retirable"')
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { query: '?unpublishAllLocales=true' })
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).status).toBe(404)
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=fr' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'fr', title: 'Retirable' })
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', title: 'Retirable (es)' })
  })

  it('should withdraw a language whose draft has been emptied since, and ship nothing else by it', async () => {
    const { id } = await page('À vider')
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Para vaciar' }, { query: '?locale=es' })
    await patchDoc(
      app,
      `pages/${id}`,
      { internalNotes: 'attendre', parent: (await page('Mère')).id, title: '' },
      { query: '?draft=true' },
    )
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { query: '?locale=es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'fr', title: 'À vider' })
    expect((await readDoc(app, `pages/${id}`)).parent ?? null).toBe(null)
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { query: '?locale=fr' })
    expect((await readDoc(app, `pages/${id}`)).status).toBe(404)
    expect(await readDoc(app, `pages/${id}`, '?draft=true&depth=0', 'editor')).toMatchObject({
      internalNotes: 'attendre',
      title: '',
    })
  })

  it('should keep what is public when a save names no status over a pending draft', async () => {
    const { id } = await page('Stable')
    await patchDoc(app, `pages/${id}`, { title: 'En travaux' }, { query: '?draft=true' })
    const title = async () => (await readDoc(app, `pages/${id}`)).title
    await patchDoc(app, `pages/${id}`, { internalNotes: 'note' })
    expect(await title()).toBe('Stable')
    await patchDoc(app, 'pages', { internalNotes: 'note' }, { query: `?where[id][equals]=${id}` })
    expect(await title()).toBe('Stable')
    expect(await readDoc(app, `pages/${id}`, '?draft=true', 'editor')).toMatchObject({
      internalNotes: 'note',
      title: 'En travaux',
    })
  })

  it('should publish three languages at the same moment and lose none', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Ensemble' }, { query: '?draft=true' })
    await Promise.all(
      ['fr', 'es', 'ht'].map((locale) =>
        patchDoc(
          app,
          `pages/${id}`,
          { _status: 'published', title: `Ensemble ${locale}` },
          { query: `?locale=${locale}&publishSpecificLocale=${locale}` },
        ),
      ),
    )
    for (const locale of ['fr', 'es', 'ht']) {
      expect(await readDoc(app, `pages/${id}`, `?locale=${locale}`)).toMatchObject({
        _locale: locale,
        title: `Ensemble ${locale}`,
      })
      expect((await readDoc(app, `pages/${id}`, `?draft=true&locale=${locale}`, 'editor')).title).toBe(
        `Ensemble ${locale}`,
      )
    }
  })

  it('should make a draft of what is created as a draft, whatever status it names', async () => {
    const { id } = await createDoc(app, 'pages', { _status: 'published' }, { query: '?draft=true' })
    expect((await readDoc(app, `pages/${id}`)).status).toBe(404)
    expect((await readDoc(app, `pages/${id}`, '?draft=true', 'editor'))._status).toBe('draft')
  })

  it('should betray no text of an unpublished or withdrawn language by a filter or an order', async () => {
    const { id } = await createDoc(
      app,
      'pages',
      { layout: [{ blockType: 'hero', heading: 'Sekrè' }], title: 'Zombi sekrè' },
      { query: '?locale=ht&draft=true' },
    )
    await patchDoc(app, `pages/${id}`, { title: 'Public' }, { query: '?draft=true' })
    await patchDoc(app, `pages/${id}`, { _status: 'published' })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Retirado' }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { _status: 'draft' }, { query: '?locale=es' })
    const found = async (locale: string, title: string) => {
      const answer = await call(app, `/api/pages?locale=${locale}&where[title][equals]=${encodeURIComponent(title)}`)
      return answer.status === 200 ? answer.body.totalDocs : 0
    }
    expect([await found('ht', 'Zombi sekrè'), await found('es', 'Retirado'), await found('fr', 'Public')]).toEqual([
      0, 0, 1,
    ])
    expect((await readDoc(app, `pages/${id}`, '?draft=true&locale=all', 'editor')).title).toMatchObject({
      es: 'Retirado',
      fr: 'Public',
      ht: 'Zombi sekrè',
    })
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=ht' })
    expect(await readDoc(app, `pages/${id}`, '?locale=ht')).toMatchObject({ _locale: 'ht', title: 'Zombi sekrè' })
    expect(await found('ht', 'Zombi sekrè')).toBe(1)
  })

  it('should find documents by their status in a language nobody has touched', async () => {
    const { id } = await page('À traduire')
    const found = async (locale: string, status: string, draft: string) =>
      (
        await readDoc(
          app,
          'pages',
          `?locale=${locale}&draft=${draft}&where[_status][equals]=${status}&where[id][equals]=${id}`,
          'editor',
        )
      ).totalDocs
    for (const draft of ['true', 'false']) {
      expect([
        await found('es', 'draft', draft),
        await found('es', 'published', draft),
        await found('fr', 'published', draft),
      ]).toEqual([1, 0, 1])
    }
  })

  it('should tell staff the status of each language as it is, in documents, drafts and versions', async () => {
    const { id } = await page('Statuts')
    for (const query of ['?locale=es', '?locale=es&draft=true', '?locale=ht&fallback-locale=null']) {
      expect(await readDoc(app, `pages/${id}`, query, 'editor')).toMatchObject({ _status: 'draft' })
      const list = await readDoc(app, 'pages', `${query}&where[id][equals]=${id}`, 'editor')
      expect(list.docs[0]._status).toBe('draft')
    }
    expect(await readDoc(app, `pages/${id}`, '', 'editor')).toMatchObject({ _status: 'published' })
    expect((await readDoc(app, `pages/${id}`, '?locale=all', 'editor'))._status).toEqual({
      en: 'draft',
      es: 'draft',
      fr: 'published',
      ht: 'draft',
    })
    const versions = await readDoc(app, 'pages/versions', `?locale=es&where[parent][equals]=${id}`, 'editor')
    expect(versions.docs.map(({ version }: any) => version._status)).toEqual(versions.docs.map(() => 'draft'))
    const one = await readDoc(app, `pages/versions/${versions.docs[0].id}`, '?locale=es', 'editor')
    expect(one.version._status).toBe('draft')
    const graphQL = await callGraphQL(app, `{ Page(id: "${id}", locale: es) { _status } }`, { as: 'editor' })
    expect(graphQL.body.data.Page._status).toBe('draft')
  })
})
