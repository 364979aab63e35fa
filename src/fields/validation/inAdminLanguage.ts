import type { PayloadRequest } from 'payload'

import type { AdminText } from '../types.js'

/** The wording for the language the editor works in; French where it is not known. */
export const inAdminLanguage = (req: Pick<PayloadRequest, 'i18n'>, text: AdminText): string => {
  const language = req.i18n.language
  return language === 'en' || language === 'es' ? text[language] : text.fr
}
