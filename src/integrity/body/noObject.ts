import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'

/** The refusal of a body that is a list, a text or a number. */
export const noObject = (req: PayloadRequest): APIError =>
  new APIError(
    inAdminLanguage(req, {
      en: 'The body is an object of fields.',
      es: 'El cuerpo es un objeto de campos.',
      fr: 'Le corps de la requête est un objet de champs.',
    }),
    400,
    null,
    true,
  )
