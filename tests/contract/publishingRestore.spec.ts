import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc, publicAnswers, readDoc } from '../support/app/content.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('restoring a version on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const versionsOf = async (id: string): Promise<any[]> =>
    (
      await readDoc(
        app,
        'pages/versions',
        `?where[parent][equals]=${id}&sort=updatedAt&limit=50&locale=all&depth=0`,
        'editor',
      )
    ).docs

  /** French and Spanish published twice over, and a Spanish draft in between. */
  const pageWithPast = async () => {
    const { id } = await createDoc(app, 'pages', {
      _status: 'published',
      layout: [{ blockType: 'hero', heading: 'Un' }],
      title: 'Un',
    })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Uno' }, { query: '?locale=es' })
    await patchDoc(app, `pages/${id}`, { title: 'Secreto' }, { query: '?locale=es&draft=true' })
    await patchDoc(app, `pages/${id}`, {
      _status: 'published',
      layout: [{ blockType: 'hero', heading: 'Deux' }],
      title: 'Deux',
    })
    await patchDoc(app, `pages/${id}`, { _status: 'published', title: 'Dos' }, { query: '?locale=es' })
    return id as string
  }

  const RESTORES: Record<string, (version: string) => Promise<{ status: number; text: string }>> = {
    GraphQL: (version) =>
      callGraphQL(app, `mutation { restoreVersionPage(id: "${version}") { id } }`, { as: 'editor' }),
    REST: (version) => call(app, `/api/pages/versions/${version}`, { as: 'editor', method: 'POST' }),
    'REST, as the button does': (version) =>
      call(app, `/api/pages/versions/${version}?draft=false`, { as: 'editor', method: 'POST' }),
    'REST, in Spanish': (version) =>
      call(app, `/api/pages/versions/${version}?locale=es`, { as: 'admin', method: 'POST' }),
  }

  it.each(Object.keys(RESTORES))('should make a draft of it and change nothing public (%s)', async (way) => {
    const id = await pageWithPast()
    const before = await publicAnswers(app, 'pages', id)
    const past = (await versionsOf(id)).find(({ version }) => version.title.es === 'Secreto')
    const restored = await RESTORES[way]?.(past.id)
    expect(restored?.status, restored?.text).toBe(200)
    expect(restored?.text).not.toContain('"errors"')
    expect(await publicAnswers(app, 'pages', id)).toEqual(before)
    const draft = await readDoc(app, `pages/${id}`, '?draft=true&locale=all&depth=0', 'editor')
    expect(draft).toMatchObject({
      _status: { en: 'draft', es: 'draft', fr: 'draft', ht: 'draft' },
      layout: [{ heading: { fr: 'Un' } }],
      title: { es: 'Secreto', fr: 'Un' },
    })
    expect(await readDoc(app, `pages/${id}`, '?draft=true&locale=es', 'editor')).toMatchObject({
      _status: 'draft',
      title: 'Secreto',
    })
    expect(await readDoc(app, `pages/${id}`, '?locale=es', 'editor')).toMatchObject({
      _status: 'published',
      title: 'Dos',
    })
    await patchDoc(app, `pages/${id}`, { _status: 'published' }, { query: '?locale=fr' })
    expect(await readDoc(app, `pages/${id}`)).toMatchObject({ layout: [{ heading: 'Un' }], title: 'Un' })
    expect(await readDoc(app, `pages/${id}`, '?locale=es')).toMatchObject({ _locale: 'es', title: 'Dos' })
  })

  it('should restore a version without French text', async () => {
    const { id } = await createDoc(app, 'pages', { title: 'Solo' }, { query: '?locale=es&draft=true' })
    await patchDoc(app, `pages/${id}`, { title: 'Otro' }, { query: '?locale=es&draft=true' })
    const [first] = await versionsOf(id)
    const restored = await call(app, `/api/pages/versions/${first.id}`, { as: 'editor', method: 'POST' })
    expect(restored.status, restored.text).toBe(200)
    expect((await readDoc(app, `pages/${id}`, '?draft=true&locale=all', 'editor')).title).toMatchObject({ es: 'Solo' })
    expect((await readDoc(app, `pages/${id}`, '?locale=es')).status).toBe(404)
  })

  it('should be no work for a translator, nor for the public', async () => {
    const id = await pageWithPast()
    const [version] = await versionsOf(id)
    for (const query of ['', '?draft=true', '?locale=es', '?locale=es&draft=true']) {
      expect(
        (await call(app, `/api/pages/versions/${version.id}${query}`, { as: 'translator', method: 'POST' })).status,
      ).toBe(403)
      expect((await call(app, `/api/pages/versions/${version.id}${query}`, { method: 'POST' })).status).toBe(403)
    }
  })
})
