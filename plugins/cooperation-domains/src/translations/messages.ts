import type { Text } from '../rules/ruleTypes.js'
import type { Finding } from '../rules/types.js'

type Message = 'COOP_DOMAIN_CODE_FORMAT' | 'COOP_DOMAIN_CODE_KEPT' | Finding['code']

export const MESSAGES: Record<Message, Text> = {
  COOP_DOMAIN_CODE_FORMAT: {
    en: 'A code is made of capital letters, digits and hyphens.',
    es: 'Un código se compone de mayúsculas, cifras y guiones.',
    fr: 'Un code se compose de capitales, de chiffres et de tirets.',
  },
  COOP_DOMAIN_CODE_KEPT: {
    en: 'The code of a domain cannot be changed: deprecate the domain and make another one.',
    es: 'El código de un ámbito no se puede cambiar: retire el ámbito y cree otro.',
    fr: 'Le code d’un domaine ne change pas : retirez le domaine et créez-en un autre.',
  },
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
export const messageOf = (message: Message, language: string): string =>
  MESSAGES[message][language === 'en' || language === 'es' ? language : 'fr']
