import type { FlattenedField } from 'payload'

import { mapLocalizedLeaves } from './mapLocalizedLeaves.js'
import { publishedLocales } from './statuses.js'

type Document = Record<string, unknown>

/**
 * What the public reads from holds no text of a language that is not published, so that no filter or order can betray
 * one; drafts live in the versions. A document that is published nowhere is closed to the public and stays whole.
 */
export const keepPublishedTexts = ({ doc, fields }: { doc: Document; fields: FlattenedField[] }): Document => {
  const published = new Set<string>(publishedLocales(doc))
  if (published.size === 0) return doc
  const texts = mapLocalizedLeaves({
    doc,
    fields,
    map: (values) => Object.fromEntries(Object.entries(values).filter(([code]) => published.has(code))),
  })
  return { ...texts, _status: doc._status }
}
