import type { NumberField } from 'payload'

export const year = (): NumberField => ({
  name: 'year',
  type: 'number',
  admin: { step: 1 },
  label: { en: 'Year', es: 'Año', fr: 'Année' },
  max: 2100,
  min: 1900,
  required: true,
})
