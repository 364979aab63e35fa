import type { CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import { hasRole } from '../access/hasRole.js'
import { isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { missingTextErrors } from './missingTextErrors.js'
import { publicationOf } from './publication.js'
import { storedLatest, storedLive } from './storedDocument.js'
import { textsBlockingPublication } from './textsBlockingPublication.js'

type StoredID = { id?: number | string }

/**
 * Lets nothing be published whose required texts are not there in each language that goes public, and in French always.
 * Drafts always save.
 *
 * @throws ValidationError naming each path and the language it lacks.
 */
export const requireTranslations: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { intent, submitted } = publicationOf(req, collection.slug)
  const isPublic =
    intent === 'publish' || intent === 'publishAll' || (intent === 'save' && data._status === 'published')
  if (!isPublic || submitted.deletedAt) return data
  const locale = isLocale(req.locale) ? req.locale : SOURCE_LOCALE
  const id = operation === 'update' ? (originalDoc as StoredID | undefined)?.id : undefined
  const missing = textsBlockingPublication({
    data,
    fields: collection.flattenedFields,
    keepShared: hasRole(req, 'translator'),
    latest: id === undefined ? {} : await storedLatest({ collection, id, req }),
    live: id === undefined ? {} : await storedLive({ collection, id, req }),
    locale,
    publishAll: intent === 'publishAll',
  })
  if (missing.length === 0) return data
  throw new ValidationError({ collection: collection.slug, errors: missingTextErrors(req, missing), req }, req.t)
}
