import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { isPublicCollection } from '../../../src/guard/isPublicCollection.js'
import type { TestApp } from '../../support/app/bootApp.js'
import { hiddenPaths } from '../../support/guard/hiddenPaths.js'
import { pdf } from '../../support/media/pictures.js'
import { createSamples, type Samples } from '../../support/roles/samples.js'
import type { CanaryBook } from './canaryBook.js'
import { canaryValues, filler } from './canaryValues.js'
import { isShut } from './isShut.js'
import { linkToHidden } from './linkToHidden.js'
import { noteSecrets } from './noteSecrets.js'
import { plant } from './plant.js'

/** Ids by collection. */
export type Documents = {
  /** Not published, or internal. */
  hidden: Record<string, string>
  /** What anybody may read. */
  open: Record<string, string>
  samples: Samples
  /** Published once, in the trash now. */
  trashed: Record<string, string>
}

type FillArgs = { app: TestApp; book: CanaryBook }
type StepArgs = FillArgs & { collection: SanitizedCollectionConfig; documents: Documents }

const isLocalized = (field: object): boolean => 'localized' in field && field.localized === true

const inHiddenFields = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const hidden = new Set(
    hiddenPaths(app.config)
      .filter(({ collection: slug }) => slug === collection.slug)
      .map(({ path }) => path.join('.')),
  )
  const values = canaryValues({
    canary: (path) => book.create(`the hidden ${collection.slug}.${path}`),
    fields: collection.flattenedFields,
    isMeant: (path) => hidden.has(path),
  })
  const id = documents.open[collection.slug]
  if (!values || id === undefined) return
  const status = collection.versions?.drafts ? { _status: 'published' } : {}
  await plant({ app, collection, id, values: { ...values, ...status } })
}

const inDrafts = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const id = documents.hidden[collection.slug]
  const { flattenedFields: fields, slug } = collection
  if (id === undefined) return
  for (const locale of ['fr', 'es'] as const) {
    const values = canaryValues({ canary: (path) => book.create(`the ${locale} draft ${slug}.${path}`), fields })
    const isVersioned = Boolean(collection.versions?.drafts)
    if (values) await plant({ app, collection, draft: isVersioned, id, locale, values })
  }
}

/** Spanish that is not published of what French is published of: in a version, and in the row that the public reads. */
const inSpanish = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const id = documents.open[collection.slug]
  if (id === undefined || !collection.versions?.drafts) return
  const texts = collection.flattenedFields.filter(isLocalized)
  const values = (fields: FlattenedField[]) =>
    canaryValues({
      canary: (path) => book.create(`the Spanish ${collection.slug}.${path} that is not published`),
      fields,
    })
  await plant({ app, collection, draft: true, id, locale: 'es', values: values(texts) ?? {} })
  // Published and taken back; former addresses are told on purpose, so that one is plain.
  const published = { ...values(texts), _status: 'published', slug: 'retirado' }
  await plant({ app, collection, id, locale: 'es', values: published })
  await plant({ app, collection, id, locale: 'es', values: { ...values(texts), _status: 'draft' } })
}

/** Saving keeps such texts out of the row that the public reads; reading must not rely on it. */
const inRows = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const { flattenedFields, slug, versions } = collection
  const id = documents.open[slug]
  if (id === undefined || !versions?.drafts) return
  const row = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug,
    locale: 'all',
    where: { id: { equals: id } },
  })
  const texts = canaryValues({
    canary: (path) => book.create(`the Spanish ${slug}.${path} in the row`),
    fields: flattenedFields.filter(isLocalized),
  })
  if (!row || !texts) return
  const all = Object.entries(texts).map(([name, es]) => [name, { ...(row[name] as object), es }])
  await app.payload.db.updateOne({ collection: slug, data: { ...row, ...Object.fromEntries(all) }, id })
}

/** Words that were published once and are kept in versions alone. */
const inVersions = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const id = documents.open[collection.slug]
  if (id === undefined || !collection.versions?.drafts) return
  const fields = collection.flattenedFields.filter((field) => isLocalized(field) && field.name !== 'slug')
  const now = await app.payload.findByID({
    collection: collection.slug as 'pages',
    depth: 0,
    id,
    locale: 'fr',
    overrideAccess: true,
  })
  const former = canaryValues({ canary: (path) => book.create(`the former ${collection.slug}.${path}`), fields })
  if (!former) return
  await plant({ app, collection, id, values: { ...former, _status: 'published' } })
  const before = Object.fromEntries(
    Object.keys(former).map((name) => [name, (now as unknown as Record<string, unknown>)[name] ?? null]),
  )
  await plant({ app, collection, id, values: { ...before, _status: 'published' } })
}

const inTrash = async ({ app, book, collection, documents }: StepArgs): Promise<void> => {
  const { flattenedFields: fields, slug } = collection
  const id = documents.trashed[slug]
  if (id === undefined) return
  const values = canaryValues({ canary: (path) => book.create(`the trashed ${slug}.${path}`), fields })
  await plant({ app, collection, id, values: { ...values, _status: 'published' } })
  await app.payload.db.updateOne({ collection: slug, data: { deletedAt: new Date().toISOString() }, id })
}

/** One row in each collection that the public may not read at all, as if the system had written it. */
const inClosedCollections = async ({ app, book }: FillArgs): Promise<void> => {
  for (const collection of app.config.collections) {
    const { auth, flattenedFields: fields, slug } = collection
    if (!(await isShut(collection, app.payload)) || Boolean(auth) || slug.startsWith('payload-')) continue
    const values = canaryValues({ canary: (path) => book.create(`the closed ${slug}.${path}`), fields })
    const asked = Object.fromEntries(fields.map((field) => [field.name, filler(field)]))
    await app.payload.db.create({ collection: slug, data: { ...asked, ...values } })
  }
}

/** A PDF keeps its bytes; its name and they hold a canary each. */
const inInternalFile = async ({ app, book }: FillArgs): Promise<void> => {
  const data = Buffer.concat([pdf(), Buffer.from(`% ${book.create('the bytes of an internal file')}\n`)])
  await app.payload.create({
    collection: 'media',
    data: { alt: book.create('the text of an internal file'), visibility: 'internal' },
    depth: 0,
    file: {
      data,
      mimetype: 'application/pdf',
      name: `${book.create('the name of an internal file', 'answers')}.pdf`,
      size: data.length,
    },
    overrideAccess: true,
  })
}

/** Fills every hidden place that the schema knows with a string of its own; a new collection or field is filled like the others. */
export const fillWorld = async ({ app, book }: FillArgs): Promise<Documents> => {
  const documents: Documents = { hidden: {}, open: {}, samples: createSamples(app), trashed: {} }
  const others = createSamples(app)
  const openToAll: SanitizedCollectionConfig[] = []
  for (const collection of app.config.collections)
    if (isPublicCollection(collection) && !(await isShut(collection, app.payload))) openToAll.push(collection)
  for (const collection of openToAll) {
    documents.open[collection.slug] = await documents.samples.open(collection)
    const hasHidden = Boolean(collection.versions?.drafts) || Boolean(collection.upload)
    if (hasHidden) documents.hidden[collection.slug] = await documents.samples.hidden(collection)
    if (collection.trash) documents.trashed[collection.slug] = await others.open(collection)
  }
  for (const collection of openToAll) {
    const args = { app, book, collection, documents }
    for (const step of [inVersions, inHiddenFields, inSpanish, inDrafts, inTrash]) await step(args)
  }
  await linkToHidden({ app, collections: openToAll, documents })
  for (const collection of openToAll) await inRows({ app, book, collection, documents })
  await inClosedCollections({ app, book })
  await inInternalFile({ app, book })
  await noteSecrets({ app, book, documents })
  return documents
}
