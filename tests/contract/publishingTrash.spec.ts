import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc, patchDoc, readDoc } from '../support/app/content.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('trash and autosave on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const now = () => new Date().toISOString()

  /** Public in French and Spanish, with a French and a Creole draft on top. */
  const page = async (title: string) => {
    const { id } = await createDoc(app, 'pages', { _status: 'published', title })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: `${title} es` }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { title: `${title} (brouillon)` }, { query: '?draft=true' })
    await patchDoc(app, `pages/${id}`, { title: `${title} ht` }, { query: '?locale=ht&draft=true' })
    return id as string
  }

  const expectHidden = async (id: string) => {
    for (const query of [
      '',
      '?locale=es',
      '?trash=true',
      '?draft=true',
      '?trash=true&locale=es&draft=true',
      '?locale=all&trash=true',
    ]) {
      expect([400, 403, 404]).toContain((await readDoc(app, `pages/${id}`, query)).status)
      const list = await readDoc(app, 'pages', `${query || '?'}&where[id][equals]=${id}`)
      expect(list.totalDocs ?? 0).toBe(0)
    }
  }

  it('should hide a document from the public, and bring every language back as it was', async () => {
    const id = await page('Corbeille')
    await patchDoc(app, `pages/${id}`, { deletedAt: now() })
    await expectHidden(id)
    await patchDoc(app, `pages/${id}`, { deletedAt: null }, { query: '?trash=true' })
    expect(await readDoc(app, `pages/${id}`)).toMatchObject({ _locale: 'fr', title: 'Corbeille' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', title: 'Corbeille es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=ht')).toMatchObject({ _locale: 'fr', title: 'Corbeille' })
    expect((await readDoc(app, `pages/${id}`, '?draft=true&locale=all', 'editor')).title).toMatchObject({
      es: 'Corbeille es',
      fr: 'Corbeille (brouillon)',
      ht: 'Corbeille ht',
    })
  })

  it('should bring it back as a draft in every language when asked to', async () => {
    const id = await page('En brouillon')
    await patchDoc(app, `pages/${id}`, { deletedAt: now() })
    await patchDoc(app, `pages/${id}`, { _status: 'draft', deletedAt: null }, { query: '?trash=true' })
    await expectHidden(id)
    expect((await readDoc(app, `pages/${id}`, '?draft=true', 'editor')).title).toBe('En brouillon (brouillon)')
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=es' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ title: 'En brouillon es' })
  })

  it('should take many at once, unfinished drafts in one language too', async () => {
    const whole = await page('En nombre')
    const spanish = await createDoc(app, 'pages', { title: 'Solo español' }, { query: '?locale=es&draft=true' })
    const empty = await createDoc(app, 'pages', {}, { query: '?draft=true' })
    const ids = [whole, spanish.id, empty.id]
    const where = `where[id][in]=${ids.join(',')}`
    const trashed = await call(app, `/api/pages?${where}`, {
      as: 'editor',
      json: { deletedAt: now() },
      method: 'PATCH',
    })
    expect(trashed.body.errors, trashed.text).toEqual([])
    expect(trashed.body.docs).toHaveLength(3)
    await expectHidden(whole)
    const back = await call(app, `/api/pages?${where}&trash=true`, {
      as: 'editor',
      json: { deletedAt: null },
      method: 'PATCH',
    })
    expect(back.body.errors, back.text).toEqual([])
    expect(back.body.docs).toHaveLength(3)
    expect(await readDoc(app, `pages/${whole}`, '?locale=es')).toMatchObject({ title: 'En nombre es' })
    expect((await readDoc(app, `pages/${whole}`, '?draft=true', 'editor')).title).toBe('En nombre (brouillon)')
    expect((await readDoc(app, `pages/${spanish.id}`, '?draft=true&locale=es', 'editor')).title).toBe('Solo español')
  })

  it('should keep one autosaved version, and write no fallback into another language', async () => {
    const { id } = await createDoc(app, 'pages', {
      _status: 'published',
      layout: [{ blockType: 'hero', heading: 'Titre', text: 'Texte' }],
      title: 'Saisie',
    })
    const count = async () =>
      (await readDoc(app, 'pages/versions', `?where[parent][equals]=${id}`, 'editor')).totalDocs as number
    const form = await readDoc(app, `pages/${id}`, '?draft=true&depth=0&locale=es&fallback-locale=null', 'translator')
    const before = await count()
    for (const title of ['S', 'Si', 'Sin']) {
      await patchDoc(
        app,
        `pages/${id}`,
        { ...form, title },
        { as: 'translator', query: '?draft=true&autosave=true&depth=0&locale=es&fallback-locale=null' },
      )
    }
    expect(await count()).toBe(before + 1)
    for (const heading of ['T', 'Ti']) {
      const [row] = form.layout
      await patchDoc(
        app,
        `pages/${id}`,
        { layout: [{ ...row, heading }] },
        { query: '?draft=true&autosave=true&locale=fr' },
      )
    }
    const stored = await readDoc(app, `pages/${id}`, '?draft=true&locale=all&fallback-locale=null&depth=0', 'editor')
    expect(stored.title).toMatchObject({ es: 'Sin', fr: 'Saisie' })
    expect(stored.title.en ?? null).toBe(null)
    expect(stored.slug).toMatchObject({ fr: 'saisie' })
    expect([stored.slug.es ?? null, stored.slug.ht ?? null]).toEqual([null, null])
    expect(stored.layout[0].heading.fr).toBe('Ti')
    expect(stored.layout[0].heading.es ?? null).toBe(null)
    expect(await readDoc(app, `pages/${id}`)).toMatchObject({ layout: [{ heading: 'Titre' }], title: 'Saisie' })
  })
})
