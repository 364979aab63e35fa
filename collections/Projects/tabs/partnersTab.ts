import type { Tab } from 'payload'

import { PARTNER_ROLES } from '../../../src/fields/options/projects.js'
import { rowLabel } from '../../../src/fields/rowLabel.js'

/** With whom, and under which agreements. */
export const partnersTab: Tab = {
  fields: [
    {
      name: 'partners',
      type: 'array',
      admin: {
        components: rowLabel(
          { name: 'partner', relationTo: 'partner-cities', titleField: 'name' },
          { name: 'role', options: PARTNER_ROLES },
        ),
        description: {
          en: 'The cities and authorities the project is carried out with.',
          es: 'Las ciudades y autoridades con las que se realiza el proyecto.',
          fr: 'Les villes et collectivités avec lesquelles le projet est mené.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'partner',
              type: 'relationship',
              label: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
              maxDepth: 1,
              relationTo: 'partner-cities',
              required: true,
            },
            {
              name: 'role',
              type: 'select',
              defaultValue: 'partner',
              label: { en: 'Role', es: 'Papel', fr: 'Rôle' },
              options: PARTNER_ROLES,
            },
          ],
        },
      ],
      label: { en: 'Partners', es: 'Socios', fr: 'Partenaires' },
      labels: {
        plural: { en: 'Partners', es: 'Socios', fr: 'Partenaires' },
        singular: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
      },
      maxRows: 30,
    },
    {
      name: 'conventions',
      type: 'relationship',
      admin: {
        description: {
          en: 'The agreements under which the project is carried out.',
          es: 'Los convenios en cuyo marco se realiza el proyecto.',
          fr: 'Les accords dans le cadre desquels le projet est mené.',
        },
      },
      hasMany: true,
      label: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
      maxDepth: 1,
      maxRows: 30,
      relationTo: 'conventions',
    },
  ],
  label: { en: 'Partners and agreements', es: 'Socios y convenios', fr: 'Partenaires et conventions' },
}
