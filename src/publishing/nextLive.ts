import type { FlattenedField } from 'payload'

import type { Locale } from '../config/localization.js'
import type { Intent } from './publication.js'

import { overlayLocale } from './overlayLocale.js'
import { publishedLocales, statusEverywhere } from './statuses.js'

type Document = Record<string, unknown>

type NextLiveArgs = {
  fields: FlattenedField[]
  intent: Intent
  /** Whether only texts may go out, as when a translator publishes. */
  keepShared: boolean
  /** What the public reads now, with every language in it. */
  live: Document
  locale: Locale
  /** What Payload would store, pending changes of the draft included. */
  merged: Document
  submitted: Document
}

const textIn = (locale: Locale) => (value: unknown) => (value as Document | null | undefined)?.[locale]

const statusOf = (doc: Document): Document => ({ ...(doc._status as Document | undefined) })

/**
 * What the public will read after a write. Unpublishing, the trash, and a save that names no status over a pending
 * draft change only what they say; a translator's publication sends out texts, not the pending work of editors.
 */
export const nextLive = ({ fields, intent, keepShared, live, locale, merged, submitted }: NextLiveArgs): Document => {
  if (publishedLocales(live).length === 0) return merged
  const trash = 'deletedAt' in submitted ? { deletedAt: submitted.deletedAt } : {}
  if (intent === 'unpublish') {
    const isBackAsDraft = submitted.deletedAt === null
    return {
      ...live,
      ...trash,
      _status: isBackAsDraft ? statusEverywhere('draft') : { ...statusOf(live), [locale]: 'draft' },
    }
  }
  const isTrashOnly = Object.keys(submitted).every((key) => key === 'deletedAt')
  if (intent === 'save' && (isTrashOnly || statusOf(merged)[locale] !== 'published')) return { ...live, ...trash }
  if (!keepShared || (intent !== 'save' && intent !== 'publish')) return merged
  return overlayLocale({ base: live, fields, keepShared, locale, source: merged, textOf: textIn(locale) })
}
