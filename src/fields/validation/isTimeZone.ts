import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { inAdminLanguage } from './inAdminLanguage.js'

const isKnown = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('fr', { timeZone })
    return true
  } catch {
    return false
  }
}

/** A name of the IANA time zone database. */
export const isTimeZone: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !isKnown(value)
    ? inAdminLanguage(options.req, {
        en: 'Unknown time zone: write for example America/Martinique.',
        es: 'Zona horaria desconocida: escriba por ejemplo America/Martinique.',
        fr: 'Fuseau horaire inconnu : écrivez par exemple America/Martinique.',
      })
    : text(value, options)
