import type { SelectField } from 'payload'

import { countryOptions } from './options/countries.js'

/** ISO 3166-1 alpha-2. */
export const country = (): SelectField => ({
  name: 'country',
  type: 'select',
  label: { en: 'Country', es: 'País', fr: 'Pays' },
  options: countryOptions(),
  required: true,
})
