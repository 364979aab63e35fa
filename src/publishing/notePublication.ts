import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { APIError, Forbidden } from 'payload'

import type { WriteArgs } from './intentOf.js'

import { hasRole } from '../access/hasRole.js'
import { isLocale } from '../config/localization.js'
import { inAdminLanguage } from '../fields/validation/inAdminLanguage.js'
import { intentOf, writesEveryLocale } from './intentOf.js'
import { rememberPublication } from './publication.js'

const oneLocaleOnly = (req: PayloadRequest): APIError =>
  new APIError(
    inAdminLanguage(req, {
      en: 'A save writes one language at a time: send locale=fr, es, en or ht.',
      es: 'Cada vez se guarda un solo idioma: envíe locale=fr, es, en o ht.',
      fr: 'On enregistre une langue à la fois : envoyez locale=fr, es, en ou ht.',
    }),
    400,
    null,
    true,
  )

/**
 * Notes what a write means for the public, where the later hooks no longer see its arguments,
 * and refuses translators what reaches beyond their one language.
 *
 * @throws Forbidden, or APIError 400 when no single locale is written.
 */
export const notePublication: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const write = args as WriteArgs
  if (operation === 'restoreVersion') {
    // A version holds every language, so bringing it back is no translator's work.
    if (hasRole(req, 'translator')) throw new Forbidden(req.t)
    rememberPublication(req, collection.slug, {
      intent: 'restore',
      isAutosave: false,
      isDuplicate: false,
      submitted: {},
    })
    return args
  }
  if (operation !== 'create' && operation !== 'update') return args
  if (hasRole(req, 'translator') && writesEveryLocale(write)) throw new Forbidden(req.t)
  const locale = write.publishSpecificLocale ?? req.locale
  if (locale && !isLocale(locale)) {
    if (hasRole(req, 'translator')) throw new Forbidden(req.t)
    throw oneLocaleOnly(req)
  }
  const isDuplicate = write.duplicateFromID !== undefined && write.duplicateFromID !== null
  const next = isDuplicate
    ? { ...write, data: { ...write.data, _status: 'draft' }, draft: true, publishAllLocales: false }
    : write
  rememberPublication(req, collection.slug, {
    intent: intentOf(next, operation),
    isAutosave: String(next.autosave) === 'true',
    isDuplicate,
    submitted: structuredClone(next.data ?? {}),
  })
  return { ...args, ...next }
}
