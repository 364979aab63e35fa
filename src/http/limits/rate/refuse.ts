import type { Request, Response } from 'express'
import type { SanitizedConfig } from 'payload'

import { getRequestLanguage, parseCookies } from 'payload'

import type { RateLimitName } from '../../../config/rateLimits.js'
import type { AdminText } from '../../../fields/types.js'
import type { Verdict } from './bucket.js'

import { HttpError } from '../../errors/HttpError.js'

/** What is counted, in a sentence that ends with the number of seconds. */
const COUNTED: Record<RateLimitName, AdminText> = {
  account: {
    en: 'wrong logins to one account',
    es: 'inicios de sesión fallidos en una cuenta',
    fr: 'connexions manquées à un compte',
  },
  accountEverywhere: { en: 'logins', es: 'inicios de sesión', fr: 'connexions' },
  login: { en: 'logins', es: 'inicios de sesión', fr: 'connexions' },
  mail: { en: 'mails', es: 'correos', fr: 'courriels' },
  read: { en: 'requests', es: 'peticiones', fr: 'requêtes' },
  reset: { en: 'requests for a new password', es: 'peticiones de contraseña', fr: 'demandes de mot de passe' },
  upload: { en: 'uploads', es: 'envíos de archivos', fr: 'envois de fichiers' },
  write: { en: 'changes', es: 'cambios', fr: 'modifications' },
}

type Language = keyof AdminText

/** The language of the panel, or the one that the client asks for. */
export const languageOf = (req: Request, config: SanitizedConfig): Language => {
  const headers = new Headers({
    'accept-language': req.headers['accept-language'] ?? '',
    cookie: req.headers.cookie ?? '',
  })
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  return language === 'en' || language === 'es' ? language : 'fr'
}

const sentence = ({ limit, name, seconds }: Verdict, language: Language): string => {
  const counted = `${String(limit.points)} ${COUNTED[name][language]}`
  const window = String(limit.seconds)
  const wait = String(seconds)
  return {
    en: `Too many attempts: one address may send at most ${counted} in ${window} seconds. Try again in ${wait} seconds.`,
    es: `Demasiados intentos: una dirección puede enviar como máximo ${counted} en ${window} segundos. Vuelva a intentarlo dentro de ${wait} segundos.`,
    fr: `Trop d’essais : une adresse peut envoyer au plus ${counted} en ${window} secondes. Réessayez dans ${wait} secondes.`,
  }[language]
}

type RefuseArgs = { config: SanitizedConfig; req: Request; res: Response; verdict: Verdict }

/** The refusal of a request that is over a limit, with the bound and when it ends in its message and headers. */
export const overLimit = ({ config, req, res, verdict }: RefuseArgs): HttpError => {
  res.setHeader('retry-after', String(verdict.seconds))
  return new HttpError(429, sentence(verdict, languageOf(req, config)))
}

/** The refusal of a request whose password cannot be looked at now: too many are waiting already. */
export const tooBusy = ({ config, req, res }: Omit<RefuseArgs, 'verdict'>): HttpError => {
  res.setHeader('retry-after', '5')
  const message = {
    en: 'Too many logins are waiting at this moment. Try again in 5 seconds.',
    es: 'Demasiados inicios de sesión están en espera. Vuelva a intentarlo dentro de 5 segundos.',
    fr: 'Trop de connexions attendent en ce moment. Réessayez dans 5 secondes.',
  }
  return new HttpError(429, message[languageOf(req, config)])
}
