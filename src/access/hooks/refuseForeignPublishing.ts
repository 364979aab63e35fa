import type { CollectionBeforeOperationHook } from 'payload'

import { Forbidden } from 'payload'

import { isLocale } from '../../config/localization.js'
import { hasRole } from '../hasRole.js'
import { accountOf } from '../roles.js'

type WriteArgs = {
  data?: unknown
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

const SWITCHES = ['publishAllLocales', 'unpublishAllLocales', 'unpublishSpecificLocale']
const WRITES = new Set(['create', 'restoreVersion', 'update'])

const isOn = (value: unknown): boolean => value !== undefined && value !== null && value !== false && value !== 'false' && value !== ''

const isPerLocale = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

const hasSeveralLocales = (data: unknown): boolean => typeof data === 'object' && data !== null && Object.values(data).some(isPerLocale)

/**
 * A translator publishes the own language alone: not all at once, not another one, no text or status per language, and no old version, which holds every language.
 *
 * @throws Forbidden
 */
export const refuseForeignPublishing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const write = args as WriteArgs
  if (!WRITES.has(operation) || write.overrideAccess === true || !hasRole(req, 'translator')) return args
  const locales: string[] = accountOf(req)?.locales ?? []
  const specific = [write.publishSpecificLocale, req.query?.publishSpecificLocale].filter(isOn)
  const isForeign =
    operation === 'restoreVersion' ||
    SWITCHES.some((name) => isOn((args as Record<string, unknown>)[name]) || isOn(req.query?.[name])) ||
    specific.some((locale) => locale !== req.locale || !locales.includes(String(locale))) ||
    hasSeveralLocales(write.data)
  if (isForeign) throw new Forbidden(req.t)
  return args
}
