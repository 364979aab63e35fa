import type { PayloadRequest } from 'payload'

/** What an editor reads, in the languages of the admin panel. */
export type Text = { en: string; es: string; fr: string }

/** The wording for the language of the panel; French where there is none. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'>, text: Text): string => {
  const { language } = req.i18n
  return language === 'en' || language === 'es' ? text[language] : text.fr
}
