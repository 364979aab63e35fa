import type { CollectionBeforeOperationHook } from 'payload'

import { ValidationError } from 'payload'

import { inAdminLanguage } from '../../../src/fields/validation/inAdminLanguage.js'

const MIN_LENGTH = 32
const MAX_LENGTH = 128
const MIN_DIFFERENT = 8

const isStrong = (key: string): boolean =>
  /^[\x21-\x7e]+$/.test(key) &&
  key.length >= MIN_LENGTH &&
  key.length <= MAX_LENGTH &&
  new Set(key).size >= MIN_DIFFERENT

/** A key that could be guessed is refused; the panel makes long ones by itself. */
export const checkAPIKey: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const key: unknown = (args as { data?: { apiKey?: unknown } }).data?.apiKey
  if (key === undefined || key === null || key === '') return args
  if (typeof key === 'string' && isStrong(key)) return args
  throw new ValidationError(
    {
      collection: 'users',
      errors: [
        {
          message: inAdminLanguage(req, {
            en: 'An API key has 32 to 128 random characters: let the panel make one.',
            es: 'Una clave API tiene de 32 a 128 caracteres aleatorios: deje que el panel la genere.',
            fr: 'Une clé d’API compte 32 à 128 caractères tirés au hasard : laissez le panneau la produire.',
          }),
          path: 'apiKey',
        },
      ],
    },
    req.t,
  )
}
