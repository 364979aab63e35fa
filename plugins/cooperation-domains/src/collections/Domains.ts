import type { CollectionConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { domainFields } from '../fields/domainFields.js'
import { shareWithEditors } from '../fields/shareWithEditors.js'
import { refuseParentRing } from '../hooks/refuseParentRing.js'
import { requireSuccessor } from '../hooks/requireSuccessor.js'

type Settings = Pick<
  CooperationDomainsSettings,
  'access' | 'adminGroup' | 'conventions' | 'disabled' | 'projects' | 'updateFields'
>

/** The domains in which the city cooperates: a tree that editors extend, never a fixed list. */
export const createDomains = ({
  access,
  adminGroup,
  conventions,
  disabled,
  projects,
  updateFields,
}: Settings): CollectionConfig => ({
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
    ...domainFields({ disabled }).map((field) =>
      shareWithEditors(field, { disabled, ...(updateFields && { updateFields }) }),
    ),
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
  hooks: disabled ? {} : { beforeChange: [refuseParentRing, requireSuccessor({ conventions, projects })] },
  labels: {
    plural: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
    singular: { en: 'Domain', es: 'Ámbito', fr: 'Domaine' },
  },
})
