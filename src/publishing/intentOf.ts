import type { Intent } from './publication.js'

export type WriteArgs = {
  autosave?: boolean
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: unknown
  publishAllLocales?: boolean | string
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean | string
}

const isOn = (flag: boolean | string | undefined): boolean => flag === true || flag === 'true'

/** Reads the intent of a create or update from its arguments, by the same rules as Payload applies them. */
export const intentOf = (
  { data, draft, publishAllLocales, unpublishAllLocales }: WriteArgs,
  operation: 'create' | 'update',
): Intent => {
  if (operation === 'create' && draft === true) return 'draft'
  if (isOn(unpublishAllLocales)) return 'unpublishAll'
  if (draft !== true && isOn(publishAllLocales)) return 'publishAll'
  if (data?._status === 'published') return 'publish'
  if (draft === true) return 'draft'
  return data?._status === 'draft' ? 'unpublish' : 'save'
}

/** Whether a write publishes or withdraws several languages at once. */
export const writesEveryLocale = ({ publishAllLocales, unpublishAllLocales }: WriteArgs): boolean =>
  isOn(publishAllLocales) || isOn(unpublishAllLocales)
