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
    { code: 'fr', label: { en: 'French', es: 'Francés', fr: 'Français' } },
    { code: 'es', fallbackLocale: 'fr', label: { en: 'Spanish', es: 'Español', fr: 'Espagnol' } },
    { code: 'en', fallbackLocale: 'fr', label: { en: 'English', es: 'Inglés', fr: 'Anglais' } },
    { code: 'ht', fallbackLocale: 'fr', label: { en: 'Haitian Creole', es: 'Criollo haitiano', fr: 'Créole haïtien' } },
  ],
}
