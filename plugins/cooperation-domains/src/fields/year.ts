import type { NumberField, NumberFieldSingleValidation } from 'payload'

import { number } from 'payload/shared'

import type { Text } from './text.js'

import { inLanguageOf } from './text.js'

const WHOLE: Text = {
  en: 'A year is a whole number.',
  es: 'Un año es un número entero.',
  fr: 'Une année est un nombre entier.',
}

const isYear: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value) ? inLanguageOf(options.req, WHOLE) : number(value, options)

/** The year that an amount belongs to. */
export const year = (): NumberField => ({
  name: 'year',
  type: 'number',
  admin: { step: 1 },
  label: { en: 'Year', es: 'Año', fr: 'Année' },
  max: 2100,
  min: 1900,
  required: true,
  validate: isYear,
})
