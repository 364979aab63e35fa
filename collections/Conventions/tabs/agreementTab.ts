import type { Tab } from 'payload'

import { amount } from '../../../src/fields/amount.js'
import { calendarDay } from '../../../src/fields/calendarDay.js'
import { currency } from '../../../src/fields/currency.js'
import { rowLabel } from '../../../src/fields/rowLabel.js'
import { title } from '../../../src/fields/title.js'

/** What the parties agree on. */
export const agreementTab: Tab = {
  fields: [
    title(),
    {
      name: 'object',
      type: 'textarea',
      admin: {
        description: {
          en: 'What the agreement plans to do: the law asks for it.',
          es: 'Lo que prevé el acuerdo: la ley lo exige.',
          fr: 'Ce que l’accord prévoit de faire : la loi le demande (CGCT, L1115-1).',
        },
      },
      label: { en: 'Object', es: 'Objeto', fr: 'Objet' },
      localized: true,
      maxLength: 5000,
    },
    {
      name: 'parties',
      type: 'array',
      admin: {
        components: rowLabel(
          { name: 'partner', relationTo: 'partner-cities', titleField: 'name' },
          { isDay: true, name: 'signedOn' },
        ),
        description: {
          en: 'The foreign authorities that sign. The city itself is always a party.',
          es: 'Las autoridades extranjeras firmantes. La ciudad siempre es parte.',
          fr: 'Les collectivités étrangères signataires. La ville est toujours partie.',
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
              name: 'signatory',
              type: 'text',
              label: {
                en: 'Signatory (name and office)',
                es: 'Firmante (nombre y cargo)',
                fr: 'Signataire (nom et fonction)',
              },
              maxLength: 200,
            },
            calendarDay({ label: { en: 'Signed on', es: 'Firmado el', fr: 'Signé le' }, name: 'signedOn' }),
          ],
        },
      ],
      label: { en: 'Parties', es: 'Partes', fr: 'Parties' },
      labels: {
        plural: { en: 'Parties', es: 'Partes', fr: 'Parties' },
        singular: { en: 'Party', es: 'Parte', fr: 'Partie' },
      },
      maxRows: 30,
    },
    {
      type: 'row',
      fields: [
        amount({
          label: { en: 'Forecast amount', es: 'Importe previsto', fr: 'Montant prévisionnel' },
          name: 'forecastAmount',
        }),
        currency(),
      ],
    },
  ],
  label: { en: 'The agreement', es: 'El acuerdo', fr: 'L’accord' },
}
