import type { Text } from '../../rules/ruleTypes.js'

/** E1 to E5: the rules of the communications office. */
export const EDITORIAL_MESSAGES: Record<string, Text> = {
  'E1.alt': {
    en: 'The picture “{medium}” has no alternative text in French. Say what it shows, for those who do not see it.',
    es: 'La imagen «{medium}» no tiene texto alternativo en francés. Diga lo que muestra, para quienes no la ven.',
    fr: 'L’image « {medium} » n’a pas de texte de remplacement en français. Dites ce qu’elle montre, pour qui ne la voit pas.',
  },
  'E1.credit': {
    en: 'The picture “{medium}” has no credit. Say who made it.',
    es: 'La imagen «{medium}» no tiene crédito. Diga quién es su autor.',
    fr: 'L’image « {medium} » n’a pas de crédit. Dites qui en est l’auteur.',
  },
  'E1.licence': {
    en: 'The picture “{medium}” has no licence. Choose it.',
    es: 'La imagen «{medium}» no tiene licencia. Elíjala.',
    fr: 'L’image « {medium} » n’a pas de licence. Choisissez-la.',
  },
  'E2.expired': {
    en: 'The consent of the people shown on “{medium}” ended on {day}. Renew it, or choose another picture.',
    es: 'La autorización de las personas que aparecen en «{medium}» caducó el {day}. Renuévela o elija otra imagen.',
    fr: 'L’autorisation des personnes montrées sur « {medium} » a expiré le {day}. Renouvelez-la, ou choisissez une autre image.',
  },
  'E2.reference': {
    en: 'People can be recognised on “{medium}”, and no consent is noted. Fill in its reference, above all for minors, or choose another picture.',
    es: 'Hay personas reconocibles en «{medium}» y no consta ninguna autorización. Indique su referencia, sobre todo si son menores, o elija otra imagen.',
    fr: 'Des personnes sont reconnaissables sur « {medium} », et aucune autorisation n’est notée. Indiquez sa référence, surtout pour des mineurs, ou choisissez une autre image.',
  },
  'E3.email': {
    en: '{value} looks like the address of a person. Remove it, or check that this person agrees to its being public.',
    es: '{value} parece la dirección de una persona. Retírela o compruebe que esa persona acepta que sea pública.',
    fr: '{value} semble être l’adresse d’une personne. Retirez-la, ou vérifiez que cette personne accepte qu’elle soit publique.',
  },
  'E3.phone': {
    en: 'If {value} is the number of a person, check that this person agrees to its being public.',
    es: 'Si {value} es el número de una persona, compruebe que esa persona acepta que sea público.',
    fr: 'Si {value} est le numéro d’une personne, vérifiez que cette personne accepte qu’il soit public.',
  },
  'E4.onlyTranslated': {
    en: 'This text exists in another language but not in French, which readers get first. Write it in French.',
    es: 'Este texto existe en otro idioma pero no en francés, que es el primero para los lectores. Escríbalo en francés.',
    fr: 'Ce texte existe dans une autre langue mais pas en français, que les lecteurs reçoivent d’abord. Écrivez-le en français.',
  },
  'E4.required': {
    en: 'This text is missing in French. Write it before publishing.',
    es: 'Falta este texto en francés. Escríbalo antes de publicar.',
    fr: 'Ce texte manque en français. Écrivez-le avant de publier.',
  },
  'E5.period': {
    en: 'An election is near (pre-election period {period}): check that this publication informs without promoting.',
    es: 'Se acercan elecciones (período preelectoral {period}): compruebe que esta publicación informa sin hacer promoción.',
    fr: 'Une élection approche (période préélectorale {period}) : vérifiez que cette publication informe sans promouvoir.',
  },
}
