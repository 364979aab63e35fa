import type { ArrayField, Option } from 'payload'

import { rowLabel } from './rowLabel.js'

const SCHEMES: Option[] = [
  { label: 'Wikidata', value: 'wikidata' },
  { label: 'GeoNames', value: 'geonames' },
  { label: 'INSEE', value: 'insee' },
  { label: 'SIREN', value: 'siren' },
  { label: { en: 'Other', es: 'Otro', fr: 'Autre' }, value: 'other' },
]

/** Identifiers of the same thing in other registers (Wikidata, GeoNames, INSEE…). */
export const externalIds = (): ArrayField => ({
  name: 'externalIds',
  type: 'array',
  admin: { components: rowLabel({ name: 'scheme', options: SCHEMES }, { name: 'value' }), initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'scheme',
          type: 'select',
          label: { en: 'Register', es: 'Registro', fr: 'Référentiel' },
          options: SCHEMES,
          required: true,
        },
        {
          name: 'value',
          type: 'text',
          label: { en: 'Identifier', es: 'Identificador', fr: 'Identifiant' },
          maxLength: 100,
          required: true,
        },
      ],
    },
  ],
  label: { en: 'External identifiers', es: 'Identificadores externos', fr: 'Identifiants externes' },
  labels: {
    plural: { en: 'Identifiers', es: 'Identificadores', fr: 'Identifiants' },
    singular: { en: 'Identifier', es: 'Identificador', fr: 'Identifiant' },
  },
  maxRows: 20,
})
