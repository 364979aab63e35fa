import type { AdminText } from '../../fields/types.js'
import type { Entry } from '../types.js'

import { ACTION_LABELS } from '../actions.js'
import { nameOfActor } from '../nameOfActor.js'
import { WAY_LABELS } from '../ways.js'

export type Language = keyof AdminText
type Column = { label: AdminText; value: (entry: Entry, language: Language) => number | string | null }

/** The columns of the CSV, in order. Words in the language of the account, codes where a program may read them. */
export const COLUMNS: readonly Column[] = [
  { label: { en: 'No.', es: 'N.º', fr: 'N°' }, value: ({ sequence }) => sequence },
  { label: { en: 'Time (UTC)', es: 'Hora (UTC)', fr: 'Heure (UTC)' }, value: ({ at }) => at },
  {
    label: { en: 'Act', es: 'Acto', fr: 'Acte' },
    value: ({ action }, language) => (ACTION_LABELS[action] as AdminText | undefined)?.[language] ?? action,
  },
  { label: { en: 'Code', es: 'Código', fr: 'Code' }, value: ({ action }) => action },
  { label: { en: 'Who', es: 'Quién', fr: 'Qui' }, value: nameOfActor },
  { label: { en: 'Account', es: 'Cuenta', fr: 'Identifiant du compte' }, value: ({ actor }) => actor },
  {
    label: { en: 'On behalf of', es: 'Por cuenta de', fr: 'Pour le compte de' },
    value: ({ onBehalfOf }) => onBehalfOf,
  },
  { label: { en: 'From', es: 'Desde', fr: 'Depuis' }, value: ({ address }) => address },
  {
    label: { en: 'By way of', es: 'Por medio de', fr: 'Par' },
    value: ({ way }, language) => (WAY_LABELS[way] as AdminText | undefined)?.[language] ?? way,
  },
  { label: { en: 'On what', es: 'Sobre qué', fr: 'Sur quoi' }, value: ({ subjectCollection }) => subjectCollection },
  { label: { en: 'Document', es: 'Documento', fr: 'Identifiant du document' }, value: ({ subject }) => subject },
  { label: { en: 'Title', es: 'Título', fr: 'Titre' }, value: ({ subjectTitle }) => subjectTitle },
  { label: { en: 'Languages', es: 'Idiomas', fr: 'Langues' }, value: ({ locales }) => locales },
  { label: { en: 'Fields', es: 'Campos', fr: 'Champs' }, value: ({ fields }) => fields },
  {
    label: { en: 'Hash of the entry before', es: 'Huella de la anterior', fr: 'Empreinte de la ligne précédente' },
    value: ({ previousHash }) => previousHash,
  },
  { label: { en: 'Hash', es: 'Huella', fr: 'Empreinte' }, value: ({ entryHash }) => entryHash },
]
