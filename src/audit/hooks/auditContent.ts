import type { CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'

import type { Locale } from '../../config/localization.js'
import type { LiveChange } from './liveChange.js'

import { isLocale, LOCALES, SOURCE_LOCALE } from '../../config/localization.js'
import { publicationOf } from '../../publishing/publication.js'
import { publishedLocales } from '../../publishing/statuses.js'
import { recordAct, type RecordActArgs } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'
import { takeLiveChange } from './liveChange.js'
import { publicationAct } from './publicationAct.js'

type Document = Record<string, unknown> & { id: number | string }
type Acts = Pick<RecordActArgs, 'action' | 'locales'> | undefined

const titleField = ({ admin }: SanitizedCollectionConfig): string => admin.useAsTitle ?? 'id'

const ofNewDocument = (locale: Locale, intent: string): Acts => {
  if (intent === 'publishAll') return { action: 'published', locales: LOCALES }
  return intent === 'publish' ? { action: 'published', locales: [locale] } : undefined
}

type OfSaveArgs = { change: LiveChange | undefined; isTrashed: boolean; wasTrashed: boolean }

const ofSave = ({ change, isTrashed, wasTrashed }: OfSaveArgs): Acts => {
  if (isTrashed !== wasTrashed) {
    // Which languages the public loses, or reads again.
    const locales = change ? publishedLocales(isTrashed ? change.before : change.after) : []
    return { action: isTrashed ? 'trashed' : 'restored', locales }
  }
  // What lies in the trash is read by nobody.
  return change && !isTrashed ? publicationAct(change) : undefined
}

/** Logs what a save of content does to the public, and the trash; drafts are no act. */
export const auditContent: CollectionAfterChangeHook<Document> = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const key = { collection: collection.slug, id: doc.id }
  const change = takeLiveChange(req, key)
  const locale = isLocale(req.locale) ? req.locale : SOURCE_LOCALE
  const before = previousDoc as Partial<Document> | undefined
  const act =
    operation === 'create'
      ? ofNewDocument(locale, publicationOf(req, collection.slug).intent)
      : ofSave({
          change,
          isTrashed: Boolean(data.deletedAt),
          wasTrashed: Boolean(before?.deletedAt),
        })
  if (act) {
    const field = titleField(collection)
    const [first, second] =
      act.action === 'published' ? [change?.after, change?.before] : [change?.before, change?.after]
    const titles = [first?.[field], second?.[field], data[field], doc[field], before?.[field]]
    const title = titles.map((value) => titleText(value, act.locales)).find((text) => text !== null)
    await recordAct({ ...act, req, subject: { ...key, title } })
  }
  return doc
}
