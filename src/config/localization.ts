import type { LocalizationConfig } from 'payload'

export const LOCALES = ['fr', 'es', 'en', 'ht'] as const

export type Locale = (typeof LOCALES)[number]

/** The language every document is first written in, and the only mandatory one. */
export const SOURCE_LOCALE: Locale = 'fr'

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** The locales whose published text may answer a request, best first: the one asked for, then French. */
export const fallbackChain = (locale: Locale): Locale[] =>
  locale === SOURCE_LOCALE ? [locale] : [locale, SOURCE_LOCALE]

export const localization: LocalizationConfig = {
  defaultLocale: SOURCE_LOCALE,
  defaultLocalePublishOption: 'active',
  fallback: true,
  locales: [
    { code: 'fr', label: { en: 'French', es: 'francés', fr: 'français' } },
    { code: 'es', fallbackLocale: 'fr', label: { en: 'Spanish', es: 'español', fr: 'espagnol' } },
    { code: 'en', fallbackLocale: 'fr', label: { en: 'English', es: 'inglés', fr: 'anglais' } },
    { code: 'ht', fallbackLocale: 'fr', label: { en: 'Haitian Creole', es: 'criollo haitiano', fr: 'créole haïtien' } },
  ],
}
