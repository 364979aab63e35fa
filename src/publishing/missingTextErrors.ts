import type { PayloadRequest, ValidationFieldError } from 'payload'

import type { Locale } from '../config/localization.js'
import type { AdminText } from '../fields/types.js'
import type { MissingText } from './findMissingTexts.js'

import { inAdminLanguage } from '../fields/validation/inAdminLanguage.js'

const NAMES: Record<Locale, AdminText> = {
  en: { en: 'English', es: 'inglés', fr: 'anglais' },
  es: { en: 'Spanish', es: 'español', fr: 'espagnol' },
  fr: { en: 'French', es: 'francés', fr: 'français' },
  ht: { en: 'Haitian Creole', es: 'criollo haitiano', fr: 'créole haïtien' },
}

export const localeName = (req: Pick<PayloadRequest, 'i18n'>, locale: Locale): string =>
  inAdminLanguage(req, NAMES[locale])

const labelOf = (req: Pick<PayloadRequest, 'i18n'>, { field }: MissingText): string => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null ? inAdminLanguage(req, label as AdminText) : field.name
}

/** Findings as field errors in the editor's language: `Titre : manquant en espagnol`. */
export const missingTextErrors = (req: Pick<PayloadRequest, 'i18n'>, missing: MissingText[]): ValidationFieldError[] =>
  missing.map((finding) => {
    const label = labelOf(req, finding)
    const language = localeName(req, finding.locale)
    return {
      label: `${label} (${language})`,
      message: inAdminLanguage(req, {
        en: `${label}: missing in ${language}`,
        es: `${label}: falta en ${language}`,
        fr: `${label} : manquant en ${language}`,
      }),
      path: finding.path,
    }
  })
