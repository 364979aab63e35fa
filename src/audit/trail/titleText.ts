import { LOCALES } from '../../config/localization.js'
import { isRecord } from '../../values/isRecord.js'

const MAX_LENGTH = 200

/** A title as one short text: in the languages named first, then in any it has. */
export const titleText = (title: unknown, preferred: readonly string[] = []): string | null => {
  const texts = isRecord(title) ? [...preferred, ...LOCALES].map((locale) => title[locale]) : [title]
  const text = texts.find((candidate): candidate is string => typeof candidate === 'string' && candidate.trim() !== '')
  return text === undefined ? null : text.trim().slice(0, MAX_LENGTH)
}
