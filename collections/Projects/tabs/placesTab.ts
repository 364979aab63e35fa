import type { Tab } from 'payload'

import { coordinate } from '../../../src/fields/coordinate.js'
import { rowLabel } from '../../../src/fields/rowLabel.js'

/** Where the project takes place. */
export const placesTab: Tab = {
  fields: [
    {
      name: 'locations',
      type: 'array',
      admin: {
        components: rowLabel({ name: 'name' }),
        description: {
          en: 'Where the project takes place, to show it on a map.',
          es: 'Dónde se realiza el proyecto, para mostrarlo en un mapa.',
          fr: 'Là où le projet se déroule, pour le montrer sur une carte.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { en: 'Place', es: 'Lugar', fr: 'Lieu' },
          localized: true,
          maxLength: 200,
          required: true,
        },
        { type: 'row', fields: [coordinate('latitude'), coordinate('longitude')] },
      ],
      label: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
      labels: {
        plural: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
        singular: { en: 'Place', es: 'Lugar', fr: 'Lieu' },
      },
      maxRows: 50,
    },
  ],
  label: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
}
