import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq, type PayloadRequest } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { richText } from '../support/app/richText.js'
import { uploadPicture } from '../support/app/uploadPicture.js'

const SLUGS = [
  'projects',
  'partner-cities',
  'conventions',
  'pages',
  'media',
  'domains',
  'organisations',
  'users',
] as const
const NEEDED: Partial<Record<(typeof SLUGS)[number], object>> = {
  domains: { atlasTheme: 'CUL', code: 'FORMULAIRE', title: 'Formulaire (fictif)' },
  organisations: { name: 'Formulaire (fictif)', type: '11' },
}

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('forms of the panel on %s', (kind) => {
  let app: TestApp
  let req: PayloadRequest

  const create = async (slug: string, json: object): Promise<string> => {
    const answer = await call(app, `/api/${slug}?draft=true`, { as: 'editor', json })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }

  beforeAll(async () => {
    app = await bootApp({ kind })
    const admin = await app.payload.findByID({
      collection: 'users',
      depth: 0,
      id: app.accounts.admin.id,
      overrideAccess: true,
    })
    req = await createLocalReq({ locale: 'fr', user: { ...admin, collection: 'users' } }, app.payload)
    const media = await uploadPicture(app)
    const partner = await create('partner-cities', {
      country: 'CU',
      cover: media,
      name: 'Pleine (fictive)',
      timeline: [{ date: '2026-01-01', media, title: 'Date' }],
    })
    const organisation = await create('organisations', {
      name: 'Pleine (fictive)',
      services: [{ kind: 'water', resources: [{ amount: 1.5, year: 2026 }] }],
      type: '11',
    })
    const convention = await create('conventions', {
      instrument: 'amendment',
      parties: [{ partner, signedOn: '2026-01-01' }],
      renewal: { mode: 'tacit', months: 12 },
      title: 'Pleine (fictive)',
    })
    await create('projects', {
      body: richText('a'),
      budget: [{ amount: 1.5, year: 2026 }],
      conventions: [convention],
      cover: media,
      deliberation: { adoptedOn: '2026-01-01', document: media },
      funding: [{ amount: 1.5, mechanism: 'own-funds', organisation, year: 2026 }],
      gallery: [media],
      legalBasis: 'humanitarian',
      partners: [{ partner }],
      sdgGoals: ['1'],
      title: 'Plein (fictif)',
    })
    await create('projects', { title: 'Vide (fictif)' })
    await create('pages', {
      layout: [
        { blockType: 'hero', media },
        { blockType: 'faq', items: [{ question: 'q' }] },
        { blockType: 'richText', content: richText('x') },
        { blockType: 'projectList' },
        { blockType: 'timeline' },
        { blockType: 'callToAction' },
      ],
      title: 'Pleine (fictive)',
    })
  })
  afterAll(() => app.close())

  /** What the panel's form for a document holds, made by the panel's own code. */
  const formOf = async (
    slug: (typeof SLUGS)[number],
    doc?: { id: number | string },
  ): Promise<Record<string, unknown>> => {
    const args = {
      collectionSlug: slug,
      data: doc ?? {},
      fields: app.payload.collections[slug]?.config.fields ?? [],
      operation: doc ? 'update' : 'create',
      permissions: true,
      preferences: { fields: {} },
      renderAllFields: false,
      req,
      schemaPath: slug,
      skipValidation: true,
      ...(doc && { id: doc.id }),
    }
    return reduceFieldsToValues(await fieldSchemasToFormState(args as never), true)
  }

  it.each(SLUGS)('should be accepted for %s, as they were rendered', async (slug) => {
    const { docs } = await app.payload.find({
      collection: slug,
      depth: 0,
      draft: true,
      limit: 3,
      locale: 'fr',
      overrideAccess: false,
      user: req.user,
    })
    expect(docs.length).toBeGreaterThan(0)
    for (const doc of docs) {
      const saved = await call(
        app,
        `/api/${slug}/${String(doc.id)}?draft=true&depth=0&fallback-locale=null&locale=fr`,
        { as: 'admin', json: await formOf(slug, doc), method: 'PATCH' },
      )
      expect(saved.status, saved.text).toBe(200)
    }
    if (slug === 'media' || slug === 'users') return
    const json = { ...(await formOf(slug)), ...NEEDED[slug] }
    const created = await call(app, `/api/${slug}?draft=true&autosave=true&depth=0&fallback-locale=null&locale=fr`, {
      as: 'admin',
      json,
    })
    expect(created.status, created.text).toBe(201)
  })

  it('should lose nothing of a document that is saved as it was rendered', async () => {
    const where = { title: { equals: 'Plein (fictif)' } }
    const read = async () => {
      const { docs } = await app.payload.find({
        collection: 'projects',
        depth: 0,
        draft: true,
        locale: 'fr',
        overrideAccess: true,
        where,
      })
      if (!docs[0]) throw new Error('The project is gone.')
      return docs[0]
    }
    const before = await read()
    await call(app, `/api/projects/${String(before.id)}?draft=true&locale=fr`, {
      as: 'admin',
      json: await formOf('projects', before),
      method: 'PATCH',
    })
    const { updatedAt: _before, ...was } = before
    const { updatedAt: _after, ...is } = await read()
    expect(is).toEqual(was)
  })
})
