import type { FlattenedField, PayloadRequest } from 'payload'

import type { MediaFacts, MediaUse } from '../rules/facts.js'
import type { CooperationDomainsSettings } from '../types.js'

import { loadStored } from '../service/loadStored.js'
import { dayOf, idOf, isRecord, rowsOf, type Stored, textOf } from '../service/values.js'
import { NOT_KEPT } from './notKept.js'

const MEDIA_FIELDS = ['alt', 'consent', 'credit', 'filename', 'licence', 'mimeType', 'visibility']

type Use = { id: string; path: string }
type FindUsesArgs = { doc: Stored; fields: readonly FlattenedField[]; media: string; path?: string }

/** Where a document shows media, in the fields of uploads that the public reads. */
export const findMediaUses = ({ doc, fields, media, path = '' }: FindUsesArgs): Use[] =>
  fields.flatMap((field): Use[] => {
    const here = path === '' ? field.name : `${path}.${field.name}`
    const value = doc[field.name]
    if (field.type === 'upload' && field.relationTo === media) {
      return [value].flat().flatMap((one, index): Use[] => {
        const id = idOf(one)
        return id === null ? [] : [{ id, path: Array.isArray(value) ? `${here}.${String(index)}` : here }]
      })
    }
    if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
      return findMediaUses({ doc: value, fields: field.flattenedFields, media, path: here })
    }
    if (field.type !== 'array') return []
    return rowsOf(value).flatMap((row, index) =>
      findMediaUses({ doc: row, fields: field.flattenedFields, media, path: `${here}.${String(index)}` }),
    )
  })

type ToMediaFactsArgs = { defaultLocale: string | undefined; doc: Stored; names: ReadonlySet<string> }

/** A picture or document as the rules see it. */
export const toMediaFacts = ({ defaultLocale, doc, names }: ToMediaFactsArgs): MediaFacts => {
  const read = (name: string): string | null => {
    const value = doc[name]
    if (!names.has(name)) return NOT_KEPT
    return textOf(isRecord(value) ? value[defaultLocale ?? ''] : value)
  }
  const consent = isRecord(doc.consent) ? doc.consent : {}
  return {
    alt: read('alt'),
    consent: {
      expiresOn: dayOf(consent.expiresOn),
      reference: textOf(consent.reference),
      required: consent.required === true,
    },
    credit: read('credit'),
    isImage: textOf(doc.mimeType)?.startsWith('image/') ?? false,
    isPublic: doc.visibility !== 'internal',
    licence: read('licence'),
    name: textOf(doc.filename) ?? String(doc.id),
  }
}

type LoadMediaUsesArgs = {
  doc: Stored
  fields: readonly FlattenedField[]
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'media'>
}

/** The media that a document shows; at most one call of the database. */
export const loadMediaUses = async ({
  doc,
  fields,
  req,
  settings: { media },
}: LoadMediaUsesArgs): Promise<MediaUse[]> => {
  const collection = media === undefined ? undefined : req.payload.collections[media]?.config
  if (!collection) return []
  const uses = findMediaUses({ doc, fields, media: collection.slug })
  if (uses.length === 0) return []
  const ids = [...new Set(uses.map(({ id }) => id))]
  const docs = await loadStored({ collection: collection.slug, fields: MEDIA_FIELDS, req, where: { id: { in: ids } } })
  const { localization } = req.payload.config
  const names = new Set(collection.flattenedFields.map(({ name }) => name))
  const defaultLocale = localization ? localization.defaultLocale : undefined
  const facts = new Map(docs.map((one) => [String(one.id), toMediaFacts({ defaultLocale, doc: one, names })]))
  return uses.flatMap(({ id, path }) => {
    const medium = facts.get(id)
    return medium ? [{ ...medium, path }] : []
  })
}
