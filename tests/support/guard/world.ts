import sharp from 'sharp'

import { bootApp, type DatabaseKind, type TestApp } from '../app/bootApp.js'
import { call } from '../app/client.js'
import { EXEMPT } from '../coverage/exempt.js'

/** No answer to the public may hold one of these. */
export const CANARIES = {
  draft: 'Ydraftcanary',
  internalMedia: 'Yinternalmediacanary',
  notes: 'Ynotescanary',
  spanishDraft: 'Yborradorcanary',
  trashed: 'Ytrashcanary',
}

export type World = {
  app: TestApp
  /** Ids of documents by what they are. */
  ids: Record<
    | 'city'
    | 'convention'
    | 'draftConvention'
    | 'draftProject'
    | 'internalMedia'
    | 'media'
    | 'page'
    | 'project'
    | 'trashedProject',
    string
  >
  isClean: (text: string) => boolean
  rejections: unknown[]
}

const create = async (app: TestApp, path: string, json: Record<string, unknown>): Promise<string> => {
  const answer = await call(app, `/api/${path}`, { as: 'editor', json })
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`)
  return String(answer.body.doc.id)
}

const patch = async (app: TestApp, path: string, json: Record<string, unknown>): Promise<void> => {
  const answer = await call(app, `/api/${path}`, { as: 'editor', json, method: 'PATCH' })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`)
}

const picture = async (
  app: TestApp,
  name: string,
  data: { alt: string; visibility: 'internal' | 'public' },
): Promise<string> => {
  const png = await sharp({ create: { background: '#0a0', channels: 3, height: 20, width: 20 } })
    .png()
    .toBuffer()
  const { id } = await app.payload.create({
    collection: 'media',
    data: { ...data, credit: 'Ville (fictif)', licence: 'etalab-2.0' },
    depth: 0,
    file: { data: png, mimetype: 'image/png', name, size: png.length },
    overrideAccess: true,
  })
  return String(id)
}

/** An application whose every hidden place holds a canary, and whose stray rejections are kept. */
export const bootWorld = async (kind: DatabaseKind): Promise<World> => {
  const rejections: unknown[] = []
  process.on('unhandledRejection', (reason) => rejections.push(reason))
  const app = await bootApp({ kind })
  const [domain] = (await app.payload.find({ collection: 'domains', depth: 0, limit: 1, overrideAccess: true })).docs
  const published = { _status: 'published', internalNotes: CANARIES.notes }
  const media = await picture(app, 'ouvert.png', { alt: 'Une place', visibility: 'public' })
  const internalMedia = await picture(app, 'interne.png', { alt: CANARIES.internalMedia, visibility: 'internal' })
  const city = await create(app, 'partner-cities', {
    ...published,
    country: 'CU',
    cover: internalMedia,
    name: 'Santiago de Cuba',
    summary: 'Ville jumelle',
  })
  await create(app, 'partner-cities', {
    ...published,
    country: 'SN',
    cover: media,
    name: 'Saint-Louis',
    relationSince: '1990-05-04',
  })
  const convention = await create(app, 'conventions', {
    ...published,
    instrument: 'framework',
    parties: [{ partner: city }],
    reference: 'C-1',
    currency: 'EUR',
    deliberation: { adoptedOn: '2020-01-10', reference: 'DEL-1 (fictive)' },
    domains: [domain?.id],
    forecastAmount: 0,
    object: 'Un objet (fictif)',
    signedOn: '2020-02-01',
    title: 'Convention-cadre',
  })
  const draftConvention = await create(app, 'conventions?draft=true', {
    instrument: 'amendment',
    internalNotes: CANARIES.notes,
    parties: [{ partner: city }],
    reference: CANARIES.draft,
    title: CANARIES.draft,
  })
  const base = { ...EXEMPT, domains: [{ domain: domain?.id }], partners: [{ partner: city, role: 'lead' }] }
  const project = await create(app, 'projects', {
    ...published,
    ...base,
    code: 'P-1',
    conventions: [convention, draftConvention],
    cover: media,
    gallery: [media, internalMedia],
    startsOn: '2021-01-01',
    title: 'Jardins partagés',
  })
  const draftProject = await create(app, 'projects?draft=true', {
    ...base,
    code: CANARIES.draft,
    conventions: [convention],
    internalNotes: CANARIES.notes,
    title: CANARIES.draft,
  })
  const trashedProject = await create(app, 'projects', {
    ...published,
    ...base,
    code: CANARIES.trashed,
    title: CANARIES.trashed,
  })
  await patch(app, `projects/${trashedProject}`, { deletedAt: new Date().toISOString() })
  const page = await create(app, 'pages', { ...published, title: 'Accueil' })
  for (const path of [`pages/${page}`, `projects/${project}`, `conventions/${convention}`]) {
    await patch(app, `${path}?locale=es&draft=true`, { title: CANARIES.spanishDraft })
    // Saved without draft=true, a language that is not published stands in the row that the public reads.
    await patch(app, `${path}?locale=es`, { _status: 'draft', title: CANARIES.spanishDraft })
  }
  await patch(app, `partner-cities/${city}?locale=es&draft=true`, { name: CANARIES.spanishDraft })
  await patch(app, `partner-cities/${city}?locale=es`, { _status: 'draft', name: CANARIES.spanishDraft })
  return {
    app,
    ids: { city, convention, draftConvention, draftProject, internalMedia, media, page, project, trashedProject },
    isClean: (text) => !Object.values(CANARIES).some((canary) => text.includes(canary)),
    rejections,
  }
}
