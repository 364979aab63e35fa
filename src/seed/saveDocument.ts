import type { CollectionSlug, Payload, TypedUser } from 'payload'

import type { Locale } from './content/types.js'

import { LOCALES, SOURCE_LOCALE } from '../config/localization.js'
import { slugify } from '../fields/hooks/slugify.js'
import { withRowIds } from './withRowIds.js'

type SaveDocumentArgs = {
  collection: CollectionSlug
  /** The document’s data in one language; texts that wait for a translator are undefined. */
  inLocale: (locale: Locale) => object
  payload: Payload
  publish: Locale[]
  user: TypedUser
}

const titleOf = (data: object): string => {
  const { name, title } = data as { name?: string; title?: string }
  return title ?? name ?? ''
}

const find = async (payload: Payload, collection: CollectionSlug, slug: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    joins: false,
    limit: 1,
    locale: SOURCE_LOCALE,
    overrideAccess: true,
    trash: true,
    where: { slug: { equals: slug } },
  })
  return docs[0] && String(docs[0].id)
}

/** Creates a document in French and saves its other languages, published or as drafts; an existing one is only found. */
export const saveDocument = async ({
  collection,
  inLocale,
  payload,
  publish,
  user,
}: SaveDocumentArgs): Promise<string> => {
  const source = inLocale(SOURCE_LOCALE)
  const known = await find(payload, collection, slugify(titleOf(source)))
  if (known) return known
  const created = await payload.create({
    collection,
    data: { ...source, _status: 'published' },
    depth: 0,
    locale: SOURCE_LOCALE,
    overrideAccess: false,
    user,
  })
  for (const locale of LOCALES.filter((code) => code !== SOURCE_LOCALE)) {
    const data = inLocale(locale)
    if (titleOf(data) === '') continue
    const isPublished = publish.includes(locale)
    await payload.update({
      collection,
      data: { ...(withRowIds(data, created) as object), _status: isPublished ? 'published' : 'draft' },
      depth: 0,
      draft: !isPublished,
      id: created.id,
      locale,
      overrideAccess: false,
      user,
    })
  }
  return String(created.id)
}
