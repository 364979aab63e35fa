import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { hasLocalizeStatusEnabled } from 'payload/shared'

import { isPublished } from '../service/isPublished.js'
import { isRecord, type Stored } from '../service/values.js'
import { notedWrite } from './notedWrite.js'

export type PublicAfterArgs = {
  collection: SanitizedCollectionConfig
  /** What is saved, whole, flat in the language of the request. */
  data: Stored
  /** What the public reads now, with every language in it; null: never saved. */
  live: Stored | null
  req: PayloadRequest
}

export type PublicAfterResult = {
  /** What the public will read, with its status; null: nothing is stored for it. */
  doc: Stored | null
  /** Whether the write makes anything public, so that it is judged. */
  isPublishing: boolean
}

/** Tells what a save does to what the public reads. */
export type PublicAfter = (args: PublicAfterArgs) => PublicAfterResult

const everywhere = (codes: readonly string[], status: string): Stored =>
  Object.fromEntries(codes.map((code) => [code, status]))

/** What Payload itself makes of a save, with a status of its own for each language or one for all. */
export const publicAfter: PublicAfter = ({ collection, data, live, req }) => {
  const { isDraft, publishesAll, unpublishesAll } = notedWrite(req, collection.slug)
  const isPublic = publishesAll || data._status === 'published'
  if (isDraft && !isPublic) return { doc: live, isPublishing: false }
  const { localization } = req.payload.config
  const codes = localization && hasLocalizeStatusEnabled(collection) ? localization.localeCodes : undefined
  const statusOf = (): unknown => {
    if (!codes) return data._status
    if (publishesAll || unpublishesAll) return everywhere(codes, publishesAll ? 'published' : 'draft')
    if (isRecord(data._status)) return data._status
    return { ...(isRecord(live?._status) && live._status), [req.locale ?? '']: data._status }
  }
  const doc: Stored = { ...data, _status: statusOf() }
  const isBack = Boolean(live?.deletedAt) && isPublished({ collection, doc, localization })
  return { doc, isPublishing: !doc.deletedAt && (isPublic || isBack) }
}
