import type { NumberField, NumberFieldSingleValidation } from 'payload'

import { number } from 'payload/shared'

import type { Text } from './text.js'

import { inLanguageOf } from './text.js'

const MAX_AMOUNT = 1_000_000_000_000

const CENTS: Text = {
  en: 'An amount has at most two decimals.',
  es: 'Un importe tiene como máximo dos decimales.',
  fr: 'Un montant a deux décimales au plus.',
}

/** A number that a whole number of cents gives back. */
const isInCents = (value: number): boolean => Math.round(value * 100) / 100 === value

const isMoney: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !isInCents(value) ? inLanguageOf(options.req, CENTS) : number(value, options)

type MoneyArgs = { description?: Text; label: Text; name: string; required?: boolean }

/** Money in units of a currency (not cents), with two decimals at most. */
export const money = ({ description, label, name, required }: MoneyArgs): NumberField => ({
  name,
  type: 'number',
  admin: { step: 0.01, ...(description && { description }) },
  label,
  max: MAX_AMOUNT,
  min: 0,
  validate: isMoney,
  ...(required && { required }),
})
