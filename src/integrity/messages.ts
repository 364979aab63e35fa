import type { AdminText } from '../fields/types.js'

/** What an editor or an API client reads when a body is refused. */
export const MESSAGES = {
  booleanExpected: { en: 'Give true or false.', es: 'Indique verdadero o falso.', fr: 'Indiquez vrai ou faux.' },
  brokenText: {
    en: 'The text holds characters that cannot be stored.',
    es: 'El texto contiene caracteres que no se pueden guardar.',
    fr: 'Le texte contient des caractères qui ne peuvent pas être enregistrés.',
  },
  dateExpected: {
    en: 'Give a day that exists, as YYYY-MM-DD or a full ISO 8601 date.',
    es: 'Indique un día que exista, como AAAA-MM-DD o una fecha ISO 8601 completa.',
    fr: 'Indiquez un jour qui existe, sous la forme AAAA-MM-JJ ou une date ISO 8601 complète.',
  },
  forbiddenKey: {
    en: 'This name cannot be a field.',
    es: 'Este nombre no puede ser un campo.',
    fr: 'Ce nom ne peut pas être celui d’un champ.',
  },
  groupExpected: {
    en: 'Give a group of fields.',
    es: 'Indique un grupo de campos.',
    fr: 'Indiquez un groupe de champs.',
  },
  linkRefused: {
    en: 'A link leads to https://, mailto:, tel:, a path of the site that starts with /, or one of our documents.',
    es: 'Un enlace lleva a https://, mailto:, tel:, una ruta del sitio que empieza por /, o uno de nuestros documentos.',
    fr: 'Un lien mène à https://, mailto:, tel:, un chemin du site commençant par /, ou l’un de nos documents.',
  },
  listExpected: {
    en: 'Give a list, [] for none.',
    es: 'Indique una lista, [] si está vacía.',
    fr: 'Indiquez une liste, [] pour aucune valeur.',
  },
  numberExpected: {
    en: 'Give a number of at most 15 digits.',
    es: 'Indique un número de 15 cifras como máximo.',
    fr: 'Indiquez un nombre de 15 chiffres au plus.',
  },
  pointExpected: {
    en: 'Give [longitude, latitude] in degrees.',
    es: 'Indique [longitud, latitud] en grados.',
    fr: 'Indiquez [longitude, latitude] en degrés.',
  },
  referenceExpected: {
    en: 'Give the id of a document.',
    es: 'Indique el identificador de un documento.',
    fr: 'Indiquez l’identifiant d’un document.',
  },
  referenceMissing: {
    en: 'This document does not exist, or is in the trash: choose another one.',
    es: 'Este documento no existe o está en la papelera: elija otro.',
    fr: 'Ce document n’existe pas ou est dans la corbeille : choisissez-en un autre.',
  },
  richTextExpected: {
    en: 'This is not a formatted text.',
    es: 'Esto no es un texto con formato.',
    fr: 'Ce n’est pas un texte mis en forme.',
  },
  rowIdRepeated: {
    en: 'Two rows carry the same id.',
    es: 'Dos filas llevan el mismo identificador.',
    fr: 'Deux lignes portent le même identifiant.',
  },
  rowOfAnother: {
    en: 'A row carries the id of a row of another document: leave the id out.',
    es: 'Una fila lleva el identificador de una fila de otro documento: omítalo.',
    fr: 'Une ligne porte l’identifiant d’une ligne d’un autre document : ne donnez pas d’identifiant.',
  },
  textExpected: { en: 'Give a text.', es: 'Indique un texto.', fr: 'Indiquez un texte.' },
  tooDeep: {
    en: 'The body is nested too deeply.',
    es: 'El contenido está anidado a demasiada profundidad.',
    fr: 'Le contenu est imbriqué trop profondément.',
  },
  unknownBlock: {
    en: 'There is no such block here.',
    es: 'Aquí no existe ese bloque.',
    fr: 'Ce bloc n’existe pas ici.',
  },
  unknownField: { en: 'There is no such field.', es: 'Este campo no existe.', fr: 'Ce champ n’existe pas.' },
  unknownOption: {
    en: 'This is none of the choices.',
    es: 'No es ninguna de las opciones.',
    fr: 'Ce n’est pas l’un des choix proposés.',
  },
} satisfies Record<string, AdminText>

export const tooLong = (max: number): AdminText => ({
  en: `At most ${String(max)} characters.`,
  es: `Como máximo ${String(max)} caracteres.`,
  fr: `${String(max)} caractères au plus.`,
})
