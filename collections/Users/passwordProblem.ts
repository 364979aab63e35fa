import type { AdminText } from '../../src/fields/types.js'

export const MIN_PASSWORD_LENGTH = 12
export const MAX_PASSWORD_LENGTH = 128

/** Why a password is refused, in the admin's languages; undefined when it may be used. */
export const passwordProblem = ({
  email,
  password,
}: {
  email?: string | undefined
  password: string
}): AdminText | undefined => {
  if (password.length < MIN_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH) {
    return {
      en: 'Use a password of 12 to 128 characters.',
      es: 'Use una contraseña de 12 a 128 caracteres.',
      fr: 'Choisissez un mot de passe de 12 à 128 caractères.',
    }
  }
  if (password.trim().toLowerCase() === email?.trim().toLowerCase()) {
    return {
      en: 'The password must differ from the e-mail address.',
      es: 'La contraseña debe ser distinta del correo electrónico.',
      fr: 'Le mot de passe doit être différent de l’adresse e-mail.',
    }
  }
  return undefined
}
