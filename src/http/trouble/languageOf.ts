import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'

/** The language of the panel that a request comes from, or that its client prefers. */
export const languageOf = ({ config, headers }: { config: SanitizedConfig; headers: Headers }): string =>
  getRequestLanguage({ config, cookies: parseCookies(headers), headers })
