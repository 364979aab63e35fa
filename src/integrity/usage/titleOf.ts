import { LOCALES } from '../../config/localization.js'
import { isRecord } from '../../values/isRecord.js'

/** The title of a stored document that holds every language: French first, then any, then the id. */
export const titleOf = (doc: Record<string, unknown>, field: string | undefined): string => {
  const value = field === undefined ? undefined : doc[field]
  const texts = isRecord(value) ? LOCALES.map((locale) => value[locale]) : [value]
  const title = texts.find((text) => typeof text === 'string' && text !== '')
  return typeof title === 'string' ? title : String(doc.id)
}
