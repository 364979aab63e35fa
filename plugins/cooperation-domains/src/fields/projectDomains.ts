import type { ArrayField, FieldAccess } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { adminComponent } from '../admin/adminComponent.js'

const MAX_DOMAINS = 24

/** The domains that a project covers; the first is the main one. */
export const projectDomains = (
  access: { update?: FieldAccess },
  { adminFolder, disabled }: Pick<CooperationDomainsSettings, 'adminFolder' | 'disabled'>,
): ArrayField => ({
  name: 'domains',
  type: 'array',
  access,
  admin: {
    description: {
      en: 'The first is the main domain. A project needs at least one to be published.',
      es: 'El primero es el ámbito principal. Hace falta al menos uno para publicar.',
      fr: 'Le premier est le domaine principal. Il en faut au moins un pour publier.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'domain',
          type: 'relationship',
          ...(!disabled && { admin: { components: { Field: adminComponent(adminFolder, 'picker/DomainField') } } }),
          label: { en: 'Domain', es: 'Ámbito', fr: 'Domaine' },
          maxDepth: 1,
          relationTo: 'domains',
          required: true,
        },
        {
          name: 'weight',
          type: 'number',
          admin: {
            description: { en: 'Share in %, optional.', es: 'Parte en %, opcional.', fr: 'Part en %, facultative.' },
            step: 0.01,
          },
          label: { en: 'Weight', es: 'Peso', fr: 'Poids' },
          max: 100,
          min: 0,
        },
      ],
    },
  ],
  label: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
  labels: {
    plural: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
    singular: { en: 'Domain', es: 'Ámbito', fr: 'Domaine' },
  },
  maxRows: MAX_DOMAINS,
})
