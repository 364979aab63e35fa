import type { ArrayField } from 'payload'

/** Identifiers of the same thing in other registers (Wikidata, GeoNames, INSEE…). */
export const externalIds = (): ArrayField => ({
  name: 'externalIds',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'scheme',
          type: 'select',
          label: { en: 'Register', es: 'Registro', fr: 'Référentiel' },
          options: [
            { label: 'Wikidata', value: 'wikidata' },
            { label: 'GeoNames', value: 'geonames' },
            { label: 'INSEE', value: 'insee' },
            { label: 'SIREN', value: 'siren' },
            { label: { en: 'Other', es: 'Otro', fr: 'Autre' }, value: 'other' },
          ],
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
