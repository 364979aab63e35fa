import type { Tab } from 'payload'

import { amount } from '../../../src/fields/amount.js'
import { currency } from '../../../src/fields/currency.js'
import { BUDGET_STATUSES } from '../../../src/fields/options/projects.js'
import { rowLabel } from '../../../src/fields/rowLabel.js'
import { year } from '../../../src/fields/year.js'

/** What the project is to cost, and its documents. */
export const budgetTab: Tab = {
  fields: [
    {
      name: 'budget',
      type: 'array',
      admin: {
        components: rowLabel({ name: 'year' }, { name: 'amount' }, { name: 'currency' }),
        description: {
          en: 'What the project is to cost, one line a year.',
          es: 'Lo que costará el proyecto, una línea por año.',
          fr: 'Ce que le projet doit coûter, une ligne par année.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            year(),
            amount({ label: { en: 'Amount', es: 'Importe', fr: 'Montant' }, name: 'amount', required: true }),
            currency(),
            {
              name: 'status',
              type: 'select',
              defaultValue: 'indicative',
              label: { en: 'Status', es: 'Estado', fr: 'Statut' },
              options: BUDGET_STATUSES,
            },
          ],
        },
      ],
      label: { en: 'Budget', es: 'Presupuesto', fr: 'Budget' },
      labels: {
        plural: { en: 'Lines', es: 'Líneas', fr: 'Lignes' },
        singular: { en: 'Line', es: 'Línea', fr: 'Ligne' },
      },
      maxRows: 60,
    },
    {
      name: 'documents',
      type: 'upload',
      hasMany: true,
      label: { en: 'Documents', es: 'Documentos', fr: 'Documents' },
      maxDepth: 1,
      maxRows: 30,
      relationTo: 'media',
    },
  ],
  label: { en: 'Budget and documents', es: 'Presupuesto y documentos', fr: 'Budget et documents' },
}
