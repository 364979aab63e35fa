import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import type { Text } from './text.js'

import { inLanguageOf } from './text.js'

const WHOLE_ADDRESS: Text = {
  en: 'Give a whole address that starts with https://.',
  es: 'Indique una dirección completa que empiece por https://.',
  fr: 'Indiquez une adresse complète commençant par https://.',
}

const isHttpURL = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)

/** Empty, or an absolute http(s) address: never a script. */
export const isWebAddress: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !isHttpURL(value)
    ? inLanguageOf(options.req, WHOLE_ADDRESS)
    : text(value, options)
