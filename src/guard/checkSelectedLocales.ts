import { isLocale, LOCALES } from '../config/localization.js'
import { QueryRefused } from './QueryRefused.js'

/**
 * Checks which languages a copy is to hold: a list of known ones. Payload takes a text for a list of letters and would
 * copy no language at all.
 *
 * @throws QueryRefused
 */
export const checkSelectedLocales = (selected: unknown): void => {
  if (selected === undefined || selected === null) return
  if (Array.isArray(selected) && selected.length > 0 && selected.every(isLocale)) return
  throw new QueryRefused({
    message: `selectedLocales must be a list, as in selectedLocales[]=fr, of ${LOCALES.join(', ')}.`,
    parameter: 'selectedLocales',
  })
}
