import type { Finding } from '../rules/types.js'

type Text = { en: string; es: string; fr: string }

const MESSAGES: Record<Finding['code'], Text> = {
  COOP_DOMAIN_DUPLICATE: {
    en: 'This domain is named twice.',
    es: 'Este ámbito figura dos veces.',
    fr: 'Ce domaine est cité deux fois.',
  },
  COOP_DOMAIN_REQUIRED: {
    en: 'A published project names at least one cooperation domain.',
    es: 'Un proyecto publicado indica al menos un ámbito de cooperación.',
    fr: 'Un projet publié indique au moins un domaine de coopération.',
  },
  COOP_DOMAIN_UNKNOWN: {
    en: 'This domain does not exist any more: choose another one.',
    es: 'Este ámbito ya no existe: elija otro.',
    fr: 'Ce domaine n’existe plus : choisissez-en un autre.',
  },
}

/** The wording of a finding in the editor’s language; French where there is none. */
export const messageOf = (code: Finding['code'], language: string): string =>
  MESSAGES[code][language === 'en' || language === 'es' ? language : 'fr']
