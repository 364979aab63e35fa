import type { ArrayField, FieldAccess, Option } from 'payload'

import { FUNDING_MECHANISMS } from '../vocabulary/funding.js'
import { money } from './money.js'
import { year } from './year.js'

const MAX_LINES = 60

type FundingArgs = { access: { update?: FieldAccess }; currencies: Option[] }

/** Who pays for a project, how much, when and out of what. */
export const funding = ({ access, currencies }: FundingArgs): ArrayField => ({
  name: 'funding',
  type: 'array',
  access,
  admin: {
    description: {
      en: 'Who pays for the project: one line a funder, a year and a kind of money.',
      es: 'Quién paga el proyecto: una línea por financiador, año y tipo de fondos.',
      fr: 'Qui finance le projet : une ligne par financeur, par année et par type de fonds.',
    },
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          label: { en: 'Funder', es: 'Financiador', fr: 'Financeur' },
          maxDepth: 1,
          relationTo: 'organisations',
          required: true,
        },
        {
          name: 'mechanism',
          type: 'select',
          defaultValue: 'own-funds',
          label: { en: 'Kind of money', es: 'Tipo de fondos', fr: 'Type de fonds' },
          options: FUNDING_MECHANISMS,
          required: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        year(),
        money({ label: { en: 'Amount', es: 'Importe', fr: 'Montant' }, name: 'amount', required: true }),
        {
          name: 'currency',
          type: 'select',
          defaultValue: currencies.map((option) => (typeof option === 'string' ? option : option.value))[0] ?? '',
          label: { en: 'Currency', es: 'Moneda', fr: 'Devise' },
          options: currencies,
        },
        money({
          description: {
            en: 'What has been paid so far.',
            es: 'Lo que ya se ha pagado.',
            fr: 'Ce qui est déjà versé.',
          },
          label: { en: 'Amount paid', es: 'Importe pagado', fr: 'Montant versé' },
          name: 'paidAmount',
        }),
      ],
    },
  ],
  label: { en: 'Funding', es: 'Financiación', fr: 'Financement' },
  labels: {
    plural: { en: 'Lines', es: 'Líneas', fr: 'Lignes' },
    singular: { en: 'Line', es: 'Línea', fr: 'Ligne' },
  },
  maxRows: MAX_LINES,
})
