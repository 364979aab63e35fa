import { randomBytes, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { countRows } from '../support/app/countRows.js'
import { pathsOf } from '../support/app/pathsOf.js'
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
const uploadNode = (value: unknown, relationTo = 'media') => ({
  fields: {},
  format: '',
  id: '6565a0a0a0a0a0a0a0a0a0a1',
  relationTo,
  type: 'upload',
  value,
  version: 3,
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('references on %s', (kind) => {
  let app: TestApp
  let absent: string
  let trashed: string
  let partner: string
  let project: string
  let media: string

  const create = async (slug: string, json: object): Promise<string> => {
    const answer = await call(app, `/api/${slug}?draft=true`, { as: 'editor', json })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.doc.id
  }

  beforeAll(async () => {
    app = await bootApp({ kind })
    absent = kind === 'sqlite' ? randomUUID() : randomBytes(12).toString('hex')
    partner = await create('partner-cities', { country: 'CU', name: 'Partenaire (fictif)' })
    project = await create('projects', { title: 'Projet (fictif)' })
    media = await uploadPicture(app)
    trashed = await create('partner-cities', { country: 'CU', name: 'À la corbeille (fictive)' })
    const gone = await call(app, `/api/partner-cities/${trashed}`, {
      as: 'editor',
      json: { deletedAt: new Date().toISOString() },
      method: 'PATCH',
    })
    expect(gone.status, gone.text).toBe(200)
  })
  afterAll(() => app.close())

  it('should refuse a document that does not exist at every depth, in drafts too, and store nothing', async () => {
    const before = await countRows(app)
    const bodies: [string, object, string[]][] = [
      [
        'projects',
        { partners: [{ partner }, { domains: [absent], partner: absent }] },
        ['partners.1.domains.0', 'partners.1.partner'],
      ],
      ['projects', { cover: absent, gallery: [media, absent] }, ['cover', 'gallery.1']],
      ['projects', { conventions: [absent], domains: [{ domain: absent }] }, ['conventions.0', 'domains.0.domain']],
      ['projects', { cover: partner }, ['cover']],
      ['projects', { partners: [{ partner: trashed }] }, ['partners.0.partner']],
      ['projects', { cover: 'garbage' }, ['cover']],
      ['projects', { cover: "' OR 1=1 --" }, ['cover']],
      ['projects', { cover: { id: absent } }, ['cover']],
      [
        'conventions',
        { deliberation: { document: absent }, parties: [{ partner: absent }] },
        ['deliberation.document', 'parties.0.partner'],
      ],
      ['pages', { layout: [{ blockType: 'hero', media: absent }], parent: absent }, ['layout.0.media', 'parent']],
      [
        'projects',
        { body: richText('a', [internalLink('pages', absent)]) },
        ['body.root.children.0.children.1.fields.doc'],
      ],
      [
        'projects',
        { body: richText('a', [internalLink('users', app.accounts.admin.id)]) },
        ['body.root.children.0.children.1.fields.doc'],
      ],
      [
        'projects',
        { body: richText('a', [internalLink('__proto__', absent)]) },
        ['body.root.children.0.children.1.fields.doc'],
      ],
      ['projects', { body: richText('a', [uploadNode(absent)]) }, ['body.root.children.0.children.1.value']],
      [
        'pages',
        { layout: [{ blockType: 'richText', content: richText('a', [internalLink('partner-cities', trashed)]) }] },
        ['layout.0.content.root.children.0.children.1.fields.doc'],
      ],
    ]
    for (const [slug, json, paths] of bodies) {
      const created = await call(app, `/api/${slug}?draft=true`, { as: 'editor', json: { title: 'x', ...json } })
      expect(created.status, `${JSON.stringify(json)} ${created.text}`).toBe(400)
      expect(pathsOf(created)).toEqual(paths)
    }
    const json = bodies[0]?.[1]
    expect((await call(app, `/api/projects/${project}`, { as: 'editor', json, method: 'PATCH' })).status).toBe(400)
    expect(
      (await call(app, `/api/projects/${project}?draft=true&autosave=true`, { as: 'editor', json, method: 'PATCH' }))
        .status,
    ).toBe(400)
    expect((await call(app, `/api/projects/${project}/duplicate`, { as: 'editor', json, method: 'POST' })).status).toBe(
      400,
    )
    const graphQL = await callGraphQL(
      app,
      `mutation($d: mutationProjectUpdateInput!) { updateProject(id: "${project}", data: $d) { id } }`,
      {
        as: 'editor',
        variables: { d: { cover: absent } },
      },
    )
    expect(graphQL.body.errors[0].extensions, graphQL.text).toMatchObject({
      data: { errors: [{ path: 'cover' }] },
      statusCode: 400,
    })
    expect(await countRows(app)).toBe(before)
  })

  it('should store references that lead somewhere', async () => {
    const created = await call(app, '/api/projects?draft=true', {
      as: 'editor',
      json: {
        body: richText('a', [internalLink('partner-cities', partner), uploadNode(media)]),
        cover: media,
        gallery: [media],
        partners: [{ partner }],
        title: 'Liens (fictifs)',
      },
    })
    expect(created.status, created.text).toBe(201)
    const bare = await call(app, `/api/projects/${created.body.doc.id}?depth=0&draft=true`, { as: 'editor' })
    expect(bare.body).toMatchObject({ cover: media, gallery: [media], partners: [{ partner }] })
  })

  it('should hold for code inside the house too', async () => {
    const before = await countRows(app)
    await expect(
      app.payload.create({
        collection: 'projects',
        data: { cover: absent, title: 'x' },
        depth: 0,
        draft: true,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ status: 400 })
    expect(await countRows(app)).toBe(before)
  })

  it('should give rows copied from another document ids of their own, and refuse to take them over', async () => {
    const first = (
      await call(app, '/api/projects?draft=true', {
        as: 'editor',
        json: { locations: [{ name: 'Un lieu (fictif)' }], title: 'Premier (fictif)' },
      })
    ).body.doc
    const [row] = first.locations
    const copy = await call(app, '/api/projects?draft=true', {
      as: 'editor',
      json: { ...first, slug: null, title: 'Copie (fictive)' },
    })
    expect(copy.status, copy.text).toBe(201)
    expect(copy.body.doc.locations[0].name).toBe('Un lieu (fictif)')
    expect(copy.body.doc.locations[0].id).not.toBe(row.id)
    const before = await countRows(app)
    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      const taken = await call(app, `/api/projects/${project}${query}`, {
        as: 'editor',
        json: { locations: [row] },
        method: 'PATCH',
      })
      expect(taken.status, taken.text).toBe(400)
      expect(pathsOf(taken)).toEqual(['locations'])
    }
    expect(await countRows(app)).toBe(before)
    const fresh = randomBytes(12).toString('hex')
    const added = await call(app, `/api/projects/${first.id}?draft=true`, {
      as: 'editor',
      json: { locations: [{ id: fresh, name: 'Un autre (fictif)' }, row] },
      method: 'PATCH',
    })
    expect(
      added.body.doc.locations.map(({ id }: { id: string }) => id),
      added.text,
    ).toEqual([fresh, row.id])
  })

  it('should restore a version without what has been deleted since, and refuse one whose text links to it', async () => {
    const old = await create('partner-cities', { country: 'CU', name: 'Ancienne (fictive)' })
    const picture = await uploadPicture(app, 'ancienne.png')
    const id = await create('projects', {
      cover: picture,
      gallery: [picture, media],
      partners: [{ partner: old }, { partner }],
      title: 'Versions (fictif)',
    })
    const linking = await create('projects', {
      body: richText('a', [internalLink('partner-cities', old)]),
      title: 'Lien (fictif)',
    })
    const versionOf = async (parent: string): Promise<string> =>
      (await call(app, `/api/projects/versions?where[parent][equals]=${parent}`, { as: 'editor' })).body.docs[0].id
    const [version, linkingVersion] = [await versionOf(id), await versionOf(linking)]
    expect(
      (
        await call(app, `/api/projects/${id}`, {
          as: 'editor',
          json: { cover: null, gallery: [], partners: [] },
          method: 'PATCH',
        })
      ).status,
    ).toBe(200)
    expect(
      (await call(app, `/api/projects/${linking}`, { as: 'editor', json: { body: null }, method: 'PATCH' })).status,
    ).toBe(200)
    expect((await call(app, `/api/partner-cities/${old}`, { as: 'editor', method: 'DELETE' })).status).toBe(200)
    expect((await call(app, `/api/media/${picture}`, { as: 'editor', method: 'DELETE' })).status).toBe(200)

    const before = await countRows(app)
    const refused = await call(app, `/api/projects/versions/${linkingVersion}`, { as: 'editor', method: 'POST' })
    expect(refused.status, refused.text).toBe(400)
    expect(pathsOf(refused)).toEqual(['body.root.children.0.children.1.fields.doc'])
    expect(await countRows(app)).toBe(before)

    const restored = await call(app, `/api/projects/versions/${version}?draft=true`, { as: 'editor', method: 'POST' })
    expect(restored.status, restored.text).toBe(200)
    const { body } = await call(app, `/api/projects/${id}?depth=0&draft=true`, { as: 'editor' })
    expect(body.cover ?? null).toBeNull()
    expect(body.gallery).toEqual([media])
    expect(body.partners.map((row: { partner?: string }) => row.partner ?? null)).toEqual([null, partner])
  })
})
