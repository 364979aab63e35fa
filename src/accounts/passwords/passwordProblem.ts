import type { AdminText } from '../../fields/types.js'

import { MAX_PASSWORD_LENGTH, MIN_GUESSES, MIN_PASSWORD_LENGTH } from './bounds.js'
import { guessesOf } from './guessesOf.js'

const LENGTH: AdminText = {
  en: 'Use a password of 12 to 128 characters.',
  es: 'Use una contraseña de 12 a 128 caracteres.',
  fr: 'Choisissez un mot de passe de 12 à 128 caractères.',
}
const SAME_AS_EMAIL: AdminText = {
  en: 'The password must differ from the e-mail address.',
  es: 'La contraseña debe ser distinta del correo electrónico.',
  fr: 'Le mot de passe doit être différent de l’adresse e-mail.',
}
const SAME_AS_NAME: AdminText = {
  en: 'The password must differ from the name.',
  es: 'La contraseña debe ser distinta del nombre.',
  fr: 'Le mot de passe doit être différent du nom.',
}
const COMMON: AdminText = {
  en: 'This password is too easy to guess (a common one, a repetition, or your own name): string several unrelated words together.',
  es: 'Esta contraseña se adivina con facilidad (es común, repetida o contiene su nombre): junte varias palabras sin relación.',
  fr: 'Ce mot de passe se devine trop facilement (courant, répétitif ou tiré de votre nom) : enchaînez plusieurs mots sans rapport.',
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The words an attacker tries first: those of the address, of the name and of the product. */
const knownWords = (texts: string[]): string[] => [
  'jumelage',
  ...new Set(texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2)),
]

export type PasswordArgs = { email?: string | undefined; name?: string | undefined; password: string }

/** Why a password is refused, in the admin's languages; undefined when it may be used. Never looks into an endless one. */
export const passwordProblem = async ({ email, name, password }: PasswordArgs): Promise<AdminText | undefined> => {
  if (password.length < MIN_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH) return LENGTH
  const own = [email, name].map((text) => plain(text ?? ''))
  if (plain(password) === own[0]) return SAME_AS_EMAIL
  if (plain(password) === own[1]) return SAME_AS_NAME
  return (await guessesOf(password, knownWords(own))) < MIN_GUESSES ? COMMON : undefined
}
