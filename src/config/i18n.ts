import type { Config } from 'payload'

import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'

import { french } from '../admin/translations/french.js'

/** Languages of the admin panel itself; French is what an editor sees first. */
export const i18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'fr',
  supportedLanguages: { en, es, fr },
  translations: { fr: french },
}
