import type { CheckboxField, RelationshipField, SelectField, TextField, TextFieldSingleValidation } from 'payload'

import { keepCode } from '../hooks/keepCode.js'
import { messageOf } from '../translations/messages.js'
import { ATLAS_THEMES, ONE_PERCENT_SCHEMES } from '../vocabulary/codes.js'
import { sustainableDevelopment } from './sustainableDevelopment.js'

const CODE = /^[A-Z0-9-]{1,20}$/

const isCode: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && CODE.test(value)) || messageOf('COOP_DOMAIN_CODE_FORMAT', req.i18n.language)

const isDeprecated = (data: unknown): boolean => Boolean((data as { deprecated?: boolean } | undefined)?.deprecated)

const anotherDomain: RelationshipField['filterOptions'] = ({ id }) => (id ? { id: { not_equals: id } } : true)

const code = (disabled: boolean): TextField => ({
  name: 'code',
  type: 'text',
  admin: {
    description: {
      en: 'Capital letters, digits and hyphens. It cannot be changed afterwards.',
      es: 'Mayúsculas, cifras y guiones. No se puede cambiar después.',
      fr: 'Capitales, chiffres et tirets. Il ne peut plus être changé ensuite.',
    },
    position: 'sidebar',
  },
  hooks: disabled ? {} : { beforeValidate: [keepCode] },
  index: true,
  label: { en: 'Code', es: 'Código', fr: 'Code' },
  maxLength: 20,
  required: true,
  unique: true,
  validate: isCode,
})

const parent: RelationshipField = {
  name: 'parent',
  type: 'relationship',
  admin: {
    description: {
      en: 'A domain brings along those below it.',
      es: 'Un ámbito incluye a los que están por debajo.',
      fr: 'Un domaine emporte ceux qui sont placés sous lui.',
    },
    position: 'sidebar',
  },
  filterOptions: anotherDomain,
  label: { en: 'Broader domain', es: 'Ámbito superior', fr: 'Domaine parent' },
  maxDepth: 1,
  relationTo: 'domains',
}

const vocabularies: (SelectField | TextField)[] = [
  {
    name: 'atlasTheme',
    type: 'select',
    label: { en: 'Theme of the Atlas', es: 'Tema del Atlas', fr: 'Thématique de l’Atlas' },
    options: ATLAS_THEMES,
    required: true,
  },
  {
    name: 'dacCode',
    type: 'text',
    label: { en: 'OECD-DAC purpose code', es: 'Código CAD de la OCDE', fr: 'Code-objet du CAD (OCDE)' },
    maxLength: 5,
    minLength: 5,
  },
  ...sustainableDevelopment(),
  {
    name: 'onePercentScheme',
    type: 'select',
    label: { en: '1 % scheme', es: 'Mecanismo del 1 %', fr: 'Dispositif du 1 %' },
    options: ONE_PERCENT_SCHEMES,
  },
]

const deprecation: (CheckboxField | RelationshipField)[] = [
  {
    name: 'deprecated',
    type: 'checkbox',
    admin: {
      description: {
        en: 'No longer to be chosen. What names it keeps it.',
        es: 'Ya no se debe elegir. Lo que lo nombra lo conserva.',
        fr: 'N’est plus à choisir. Ce qui le cite le garde.',
      },
      position: 'sidebar',
    },
    defaultValue: false,
    label: { en: 'Deprecated', es: 'Retirado', fr: 'Retiré' },
  },
  {
    name: 'replacedBy',
    type: 'relationship',
    admin: {
      condition: isDeprecated,
      description: {
        en: 'Needed when projects or agreements use the domain.',
        es: 'Necesario cuando hay proyectos o convenios que usan el ámbito.',
        fr: 'Nécessaire quand des projets ou des conventions emploient le domaine.',
      },
      position: 'sidebar',
    },
    filterOptions: anotherDomain,
    label: { en: 'Replaced by', es: 'Sustituido por', fr: 'Remplacé par' },
    maxDepth: 1,
    relationTo: 'domains',
  },
]

export type SharedDomainField = CheckboxField | RelationshipField | SelectField | TextField

/** What all languages of a domain share. */
export const domainFields = ({ disabled }: { disabled: boolean }): SharedDomainField[] => [
  code(disabled),
  parent,
  ...vocabularies,
  ...deprecation,
]
