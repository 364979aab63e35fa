import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { inAdminLanguage } from './inAdminLanguage.js'

const isHttpURL = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)

/** Empty, or an absolute http(s) address, so that no frontend can be handed a `javascript:` link. */
export const isWebAddress: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !isHttpURL(value)
    ? inAdminLanguage(options.req, {
        en: 'Give a whole address that starts with https://.',
        es: 'Indique una dirección completa que empiece por https://.',
        fr: 'Indiquez une adresse complète commençant par https://.',
      })
    : text(value, options)
