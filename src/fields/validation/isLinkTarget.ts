import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { inAdminLanguage } from './inAdminLanguage.js'

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

const isAllowed = (value: string): boolean =>
  /^\/(?!\/)/.test(value) || (URL.canParse(value) && SCHEMES.includes(new URL(value).protocol))

/** A path of the site, or an http(s), mailto or tel address: never a script. */
export const isLinkTarget: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !isAllowed(value)
    ? inAdminLanguage(options.req, {
        en: 'Give a path that starts with / or a whole address (https://, mailto:, tel:).',
        es: 'Indique una ruta que empiece por / o una dirección completa (https://, mailto:, tel:).',
        fr: 'Indiquez un chemin commençant par / ou une adresse complète (https://, mailto:, tel:).',
      })
    : text(value, options)
