import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call, callGraphQL } from '../support/app/client.js'
import { countRows } from '../support/app/countRows.js'
import { richText } from '../support/app/richText.js'
import { uploadPicture } from '../support/app/uploadPicture.js'

const internalLink = (relationTo: string, value: unknown) => ({
  children: [],
  fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
  format: '',
  indent: 0,
  type: 'link',
  version: 3,
})
const uploadNode = (value: unknown) => ({
  fields: {},
  format: '',
  id: '6565a0a0a0a0a0a0a0a0a0a1',
  relationTo: 'media',
  type: 'upload',
  value,
  version: 3,
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('documents in use on %s', (kind) => {
  let app: TestApp
  let count = 0
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const create = async (slug: string, json: object, query = '?draft=true'): Promise<string> => {
    const answer = await call(app, `/api/${slug}${query}`, { as: 'editor', json })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }
  const patch = (slug: string, id: string, json: object, query = ''): Promise<Answer> =>
    call(app, `/api/${slug}/${id}${query}`, { as: 'editor', json, method: 'PATCH' })
  const remove = (slug: string, id: string, query = ''): Promise<Answer> =>
    call(app, `/api/${slug}/${id}${query}`, { as: 'editor', method: 'DELETE' })
  const trash = (slug: string, id: string): Promise<Answer> => patch(slug, id, { deletedAt: new Date().toISOString() })

  const targets = {
    conventions: () => create('conventions', { title: `Cible ${String((count += 1))} (fictive)` }),
    domains: () =>
      create('domains', { atlasTheme: 'CUL', code: `CIBLE-${String((count += 1))}`, title: 'Cible (fictive)' }, ''),
    media: () => uploadPicture(app, `cible-${String((count += 1))}.png`),
    pages: () => create('pages', { title: `Cible ${String((count += 1))} (fictive)` }),
    'partner-cities': () =>
      create('partner-cities', { country: 'CU', name: `Cible ${String((count += 1))} (fictive)` }),
  }

  const uses: [keyof typeof targets, string, string, (id: string) => object][] = [
    [
      'partner-cities',
      'projects',
      'partners.0.partner',
      (id) => ({ partners: [{ partner: id }], title: 'Utilisateur' }),
    ],
    [
      'partner-cities',
      'conventions',
      'parties.0.partner',
      (id) => ({ parties: [{ partner: id }], title: 'Utilisateur' }),
    ],
    [
      'partner-cities',
      'projects',
      'body.fr.root.children.0.children.1.fields.doc',
      (id) => ({ body: richText('a', [internalLink('partner-cities', id)]), title: 'Utilisateur' }),
    ],
    ['conventions', 'projects', 'conventions.0', (id) => ({ conventions: [id], title: 'Utilisateur' })],
    ['conventions', 'conventions', 'amends', (id) => ({ amends: id, title: 'Utilisateur' })],
    ['conventions', 'conventions', 'parent', (id) => ({ parent: id, title: 'Utilisateur' })],
    ['domains', 'projects', 'domains.0.domain', (id) => ({ domains: [{ domain: id }], title: 'Utilisateur' })],
    ['domains', 'conventions', 'domains.0', (id) => ({ domains: [id], title: 'Utilisateur' })],
    ['media', 'projects', 'cover', (id) => ({ cover: id, title: 'Utilisateur' })],
    ['media', 'projects', 'gallery.0', (id) => ({ gallery: [id], title: 'Utilisateur' })],
    ['media', 'projects', 'documents.0', (id) => ({ documents: [id], title: 'Utilisateur' })],
    [
      'media',
      'conventions',
      'deliberation.document',
      (id) => ({ deliberation: { document: id }, title: 'Utilisateur' }),
    ],
    [
      'media',
      'partner-cities',
      'timeline.0.media',
      (id) => ({ country: 'CU', name: 'Utilisateur', timeline: [{ date: '2026-01-01', media: id, title: 'x' }] }),
    ],
    [
      'media',
      'pages',
      'layout.0.media',
      (id) => ({ layout: [{ blockType: 'hero', media: id }], title: 'Utilisateur' }),
    ],
    ['media', 'pages', 'meta.image', (id) => ({ meta: { image: id }, title: 'Utilisateur' })],
    [
      'media',
      'pages',
      'layout.0.content.fr.root.children.0.children.1.value',
      (id) => ({ layout: [{ blockType: 'richText', content: richText('a', [uploadNode(id)]) }], title: 'Utilisateur' }),
    ],
    ['pages', 'pages', 'parent', (id) => ({ parent: id, title: 'Utilisateur' })],
  ]

  it.each(uses)('should keep %s used by %s at %s', async (slug, user, path, json) => {
    const id = await targets[slug]()
    const userID = await create(user, json(id))
    const before = await countRows(app)
    for (const answer of [
      await remove(slug, id),
      ...(['domains', 'media'].includes(slug) ? [] : [await trash(slug, id)]),
    ]) {
      expect(answer.status, answer.text).toBe(409)
      expect(answer.body.errors[0].data.usedBy).toEqual([{ collection: user, id: userID, path, title: 'Utilisateur' }])
      expect(answer.body.errors[0].message).toContain('« Utilisateur »')
    }
    expect(await countRows(app)).toBe(before)
    expect((await remove(user, userID)).status).toBe(200)
    expect((await remove(slug, id)).status).toBe(200)
  })

  it('should see a list in the rows of another list', async () => {
    const id = await targets.domains()
    const partner = await targets['partner-cities']()
    await create('projects', { partners: [{ domains: [id], partner }], title: 'Utilisateur' })
    const answer = await remove('domains', id)
    expect(answer.status, answer.text).toBe(409)
    expect(answer.body.errors[0].data.usedBy).toMatchObject([{ path: 'partners.0.domains.0' }])
  })

  it('should see what only the published row, only a draft, another language or the trash uses', async () => {
    const picture = await targets.media()
    expect((await patch('media', picture, { credit: 'Ville (fictif)', licence: 'etalab-2.0' })).status).toBe(200)
    const published = await create(
      'partner-cities',
      { _status: 'published', country: 'CU', cover: picture, name: 'Publiée (fictive)' },
      '',
    )
    expect((await patch('partner-cities', published, { cover: null }, '?draft=true')).status).toBe(200)
    expect((await remove('media', picture)).status).toBe(409)

    const second = await targets.media()
    expect((await patch('partner-cities', published, { cover: second }, '?draft=true')).status).toBe(200)
    const drafted = await remove('media', second)
    expect(drafted.status).toBe(409)
    expect(drafted.body.errors[0].data.usedBy).toMatchObject([{ id: published, path: 'cover' }])

    const page = await targets.pages()
    const translated = await create('projects', { title: 'Traduit (fictif)' })
    expect(
      (
        await patch(
          'projects',
          translated,
          { body: richText('a', [internalLink('pages', page)]) },
          '?draft=true&locale=es',
        )
      ).status,
    ).toBe(200)
    const spanish = await remove('pages', page)
    expect(spanish.body.errors[0].data.usedBy, spanish.text).toMatchObject([
      { id: translated, path: 'body.es.root.children.0.children.1.fields.doc' },
    ])

    const partner = await targets['partner-cities']()
    const binned = await create('projects', { partners: [{ partner }], title: 'Jeté (fictif)' })
    expect((await trash('projects', binned)).status).toBe(200)
    const refused = await remove('partner-cities', partner)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('corbeille')
    expect((await remove('projects', binned, '?trash=true')).status).toBe(200)
    expect((await remove('partner-cities', partner)).status).toBe(200)
  })

  it('should answer in the editor’s language, over GraphQL too', async () => {
    const partner = await targets['partner-cities']()
    await create('projects', { partners: [{ partner }], title: 'Utilisateur' })
    const english = await call(app, `/api/partner-cities/${partner}`, {
      as: 'editor',
      headers: { 'accept-language': 'en' },
      method: 'DELETE',
    })
    expect(english.body.errors[0].message).toContain('is used by')
    const graphQL = await callGraphQL(app, `mutation { deletePartnerCity(id: "${partner}") { id } }`, { as: 'editor' })
    expect(graphQL.body.errors[0].extensions, graphQL.text).toMatchObject({
      data: { usedBy: [{ path: 'partners.0.partner' }] },
      statusCode: 409,
    })
  })

  it('should delete in bulk what is free and report what is used', async () => {
    const used = await targets['partner-cities']()
    const free = await targets['partner-cities']()
    await create('projects', { partners: [{ partner: used }], title: 'Utilisateur' })
    for (const [method, json] of [
      ['PATCH', { deletedAt: new Date().toISOString() }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await call(app, `/api/partner-cities?where[id][in]=${used},${free}&trash=true`, {
        as: 'editor',
        method,
        ...(json && { json }),
      })
      expect(answer.status, answer.text).toBe(400)
      expect(answer.body.errors).toHaveLength(1)
      expect(answer.body.errors[0].message).toContain('« Utilisateur »')
    }
    expect((await call(app, `/api/partner-cities/${used}?draft=true`, { as: 'editor' })).status).toBe(200)
    expect((await call(app, `/api/partner-cities/${free}?draft=true&trash=true`, { as: 'editor' })).status).toBe(404)
  })

  it('should let a document that only names itself go', async () => {
    const page = await targets.pages()
    expect(
      (
        await patch('pages', page, {
          layout: [{ blockType: 'richText', content: richText('a', [internalLink('pages', page)]) }],
        })
      ).status,
    ).toBe(200)
    expect((await remove('pages', page)).status).toBe(200)
  })
})
