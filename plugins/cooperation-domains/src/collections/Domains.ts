import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { ATLAS_THEMES, ONE_PERCENT_SCHEMES } from '../vocabulary/codes.js'
import { sustainableDevelopment } from '../fields/sustainableDevelopment.js'
import { keepCode } from '../hooks/keepCode.js'
import { messageOf } from '../translations/messages.js'

const CODE = /^[A-Z0-9-]{1,20}$/

const isCode: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && CODE.test(value)) || messageOf('COOP_DOMAIN_CODE_FORMAT', req.i18n.language)

export const createDomains = ({
  access,
  adminGroup,
  conventions,
  projects,
}: CooperationDomainsSettings): CollectionConfig => ({
  slug: 'domains',
  access,
  admin: {
    defaultColumns: ['title', 'code', 'atlasTheme', 'dacCode', 'deprecated'],
    description: {
      en: 'Fields in which the city cooperates. A domain is deprecated rather than deleted.',
      es: 'Ámbitos en los que coopera la ciudad. Un ámbito se retira, no se borra.',
      fr: 'Les domaines dans lesquels la ville coopère. Un domaine se retire, il ne se supprime pas.',
    },
    listSearchableFields: ['title', 'code', 'dacCode'],
    pagination: { defaultLimit: 50 },
    useAsTitle: 'title',
    ...(adminGroup && { group: adminGroup }),
  },
  defaultPopulate: { atlasTheme: true, code: true, title: true },
  defaultSort: 'code',
  disableDuplicate: true,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', es: 'Título', fr: 'Intitulé' },
      localized: true,
      maxLength: 200,
      required: true,
    },
    {
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
      hooks: { beforeValidate: [keepCode] },
      index: true,
      label: { en: 'Code', es: 'Código', fr: 'Code' },
      maxLength: 20,
      required: true,
      unique: true,
      validate: isCode,
    },
    {
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
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Broader domain', es: 'Ámbito superior', fr: 'Domaine parent' },
      maxDepth: 1,
      relationTo: 'domains',
    },
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
    {
      name: 'deprecated',
      type: 'checkbox',
      admin: { position: 'sidebar' },
      defaultValue: false,
      label: { en: 'Deprecated', es: 'Retirado', fr: 'Retiré' },
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      admin: {
        condition: (data: unknown) => Boolean((data as { deprecated?: boolean } | undefined)?.deprecated),
        position: 'sidebar',
      },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Replaced by', es: 'Sustituido por', fr: 'Remplacé par' },
      maxDepth: 1,
      relationTo: 'domains',
    },
    {
      name: 'projects',
      type: 'join',
      collection: projects,
      label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
      on: 'domains.domain',
    },
    {
      name: 'conventions',
      type: 'join',
      collection: conventions,
      label: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
      on: 'domains',
    },
  ],
  graphQL: { pluralName: 'Domains', singularName: 'Domain' },
  labels: {
    plural: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
    singular: { en: 'Domain', es: 'Ámbito', fr: 'Domaine' },
  },
})
