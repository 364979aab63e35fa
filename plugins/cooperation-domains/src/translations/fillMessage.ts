import type { Language, Params, ParamValue, Text } from '../rules/ruleTypes.js'

import { bindFrenchSpaces } from './bindFrenchSpaces.js'
import { TERMS } from './terms.js'
import { languageOf } from './text.js'

const LOCALE: Record<Language, string> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' }
const QUOTED: Record<Language, (text: string) => string> = {
  en: (text) => `“${text}”`,
  es: (text) => `«${text}»`,
  fr: (text) => `«\u00A0${text}\u00A0»`,
}

const wordingIn = (text: Text | undefined, language: Language): string | undefined =>
  text && language === 'fr' ? bindFrenchSpaces(text.fr) : text?.[language]

const dayIn = (day: string, language: Language): string => {
  const text = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

const periodIn = (from: string, until: string | null, language: Language): string => {
  const [first, last] = [dayIn(from, language), until && dayIn(until, language)]
  const texts = {
    en: last ? `from ${first} to ${last}` : `from ${first} on`,
    es: last ? `del ${first} al ${last}` : `desde el ${first}`,
    fr: last ? `du ${first} au ${last}` : `à partir du ${first}`,
  }
  return texts[language]
}

const moneyIn = (amount: string, currency: string, language: Language): string =>
  // A decimal text is formatted exactly, where a number would be rounded.
  new Intl.NumberFormat(LOCALE[language], { currency, style: 'currency' }).format(amount as Intl.StringNumericLiteral)

const decimalIn = (decimal: string, language: Language): string =>
  Number.isFinite(Number(decimal))
    ? new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 20 }).format(
        decimal as Intl.StringNumericLiteral,
      )
    : decimal

const listIn = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(names)

const valueIn = (value: ParamValue, language: Language): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return new Intl.NumberFormat(LOCALE[language]).format(value)
  if ('decimal' in value) return decimalIn(value.decimal, language)
  if ('day' in value) return dayIn(value.day, language)
  if ('from' in value) return periodIn(value.from, value.until, language)
  if ('amount' in value) return moneyIn(value.amount, value.currency, language)
  if ('term' in value) return wordingIn(TERMS[value.term], language) ?? value.term
  if ('names' in value) return listIn(value.names, language)
  return value.losses
    .map(({ pairs, project }) => {
      const lost = pairs.map(({ domain, partner }) => `${partner} – ${domain}`)
      return `${QUOTED[language](project)} (${lost.join(', ')})`
    })
    .join(language === 'fr' ? '\u00A0; ' : '; ')
}

/** The wording in a language, its places filled. What a name says is put in as it is, never read as a place. */
export const fillMessage = (message: Text, params: Params, language: string): string => {
  const chosen = languageOf(language)
  return (wordingIn(message, chosen) ?? '').replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name]
    return value === undefined ? place : valueIn(value, chosen)
  })
}
