import type { Field, Option } from 'payload'

import type { AdminText } from '../../src/fields/types.js'

import { ACTION_LABELS } from '../../src/audit/actions.js'
import { WAY_LABELS } from '../../src/audit/ways.js'

const HASH_LENGTH = 64

type TextArgs = {
  /** What shows it in the list. */
  cell?: string
  description?: AdminText
  isIndexed?: boolean
  isAside?: boolean
  label: AdminText
  maxLength?: number
  name: string
}

const text = ({ cell, description, isAside, isIndexed, label, maxLength = 200, name }: TextArgs): Field => ({
  name,
  type: 'text',
  admin: {
    readOnly: true,
    ...(cell && { components: { Cell: cell } }),
    ...(description && { description }),
    ...(isAside && { position: 'sidebar' }),
  },
  index: isIndexed ?? false,
  label,
  maxLength,
})

const optionsOf = (labels: Record<string, AdminText>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ label, value }))

/** What an entry holds; `collections` are those that an entry may be about, with their names. */
export const auditFields = (collections: Option[]): Field[] => [
  {
    name: 'at',
    type: 'date',
    admin: { date: { displayFormat: 'd MMM yyyy HH:mm:ss', pickerAppearance: 'dayAndTime' }, readOnly: true },
    index: true,
    label: { en: 'Date and time', es: 'Fecha y hora', fr: 'Date et heure' },
    required: true,
  },
  {
    name: 'action',
    type: 'select',
    admin: { readOnly: true },
    index: true,
    label: { en: 'Act', es: 'Acto', fr: 'Acte' },
    options: optionsOf(ACTION_LABELS),
    required: true,
  },
  text({
    cell: '/src/audit/admin/ActorCell.tsx#ActorCell',
    description: {
      en: 'The name of the account at that time; “system” for planned tasks and commands, “anonymous” without an account.',
      es: 'El nombre de la cuenta en aquel momento; «system» para las tareas y los comandos, «anonymous» sin cuenta.',
      fr: 'Le nom du compte à ce moment-là ; « system » pour les tâches planifiées et les commandes, « anonymous » sans compte.',
    },
    label: { en: 'Who', es: 'Quién', fr: 'Qui' },
    name: 'actorName',
  }),
  {
    name: 'subjectCollection',
    type: 'select',
    admin: { readOnly: true },
    index: true,
    label: { en: 'On what', es: 'Sobre qué', fr: 'Sur quoi' },
    options: collections,
  },
  text({ label: { en: 'Title', es: 'Título', fr: 'Titre' }, name: 'subjectTitle' }),
  text({
    description: {
      en: 'Languages published or withdrawn.',
      es: 'Idiomas publicados o retirados.',
      fr: 'Les langues publiées ou retirées.',
    },
    label: { en: 'Languages', es: 'Idiomas', fr: 'Langues' },
    name: 'locales',
  }),
  text({
    description: {
      en: 'Names of the fields or rules that changed. Their values are never kept.',
      es: 'Nombres de los campos o reglas que cambiaron. Sus valores nunca se conservan.',
      fr: 'Le nom des champs ou des règles modifiés. Leurs valeurs ne sont jamais conservées.',
    },
    label: { en: 'Fields', es: 'Campos', fr: 'Champs' },
    maxLength: 2000,
    name: 'fields',
  }),
  text({
    description: {
      en: 'The address of the client: personal data.',
      es: 'La dirección del cliente: un dato personal.',
      fr: 'L’adresse du client : une donnée personnelle.',
    },
    label: { en: 'From', es: 'Desde', fr: 'Depuis' },
    name: 'address',
  }),
  {
    name: 'way',
    type: 'select',
    admin: { readOnly: true },
    label: { en: 'By way of', es: 'Por medio de', fr: 'Par' },
    options: optionsOf(WAY_LABELS),
  },
  text({
    description: {
      en: 'The account that planned what the system did.',
      es: 'La cuenta que programó lo que hizo el sistema.',
      fr: 'Le compte qui avait planifié ce que le système a fait.',
    },
    label: { en: 'On behalf of', es: 'Por cuenta de', fr: 'Pour le compte de' },
    maxLength: 300,
    name: 'onBehalfOf',
  }),
  text({
    isAside: true,
    isIndexed: true,
    label: { en: 'Account', es: 'Cuenta', fr: 'Identifiant du compte' },
    name: 'actor',
  }),
  text({
    isAside: true,
    isIndexed: true,
    label: { en: 'Document', es: 'Documento', fr: 'Identifiant du document' },
    name: 'subject',
  }),
  {
    name: 'sequence',
    type: 'number',
    admin: { position: 'sidebar', readOnly: true },
    label: { en: 'No.', es: 'N.º', fr: 'N°' },
    max: Number.MAX_SAFE_INTEGER,
    min: 1,
    required: true,
    unique: true,
  },
  text({
    isAside: true,
    label: { en: 'Hash of the entry before', es: 'Huella de la anterior', fr: 'Empreinte de la ligne précédente' },
    maxLength: HASH_LENGTH,
    name: 'previousHash',
  }),
  text({
    isAside: true,
    label: { en: 'Hash', es: 'Huella', fr: 'Empreinte' },
    maxLength: HASH_LENGTH,
    name: 'entryHash',
  }),
  text({ isAside: true, label: { en: 'Key', es: 'Clave', fr: 'Clé' }, maxLength: 12, name: 'keyId' }),
]
