import type { Option } from 'payload'

import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }

for (const locale of [en, es, fr]) countries.registerLocale(locale)

/** Every ISO 3166-1 country, in the order of its French name. */
export const countryOptions = (): Option[] =>
  Object.keys(countries.getAlpha2Codes())
    .map((code) => ({
      label: {
        en: countries.getName(code, 'en') ?? code,
        es: countries.getName(code, 'es') ?? code,
        fr: countries.getName(code, 'fr') ?? code,
      },
      value: code,
    }))
    .sort((a, b) => a.label.fr.localeCompare(b.label.fr, 'fr'))
