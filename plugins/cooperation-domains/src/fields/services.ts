import type { ArrayField, FieldAccess } from 'payload'

import { SERVICE_KINDS } from '../vocabulary/funding.js'
import { money } from './money.js'
import { year } from './year.js'

const MAX_SERVICES = 10
const MAX_YEARS = 60

/** The public services that an organisation runs, each with the resources of its budget: the measure of the 1 % schemes. */
export const services = ({ readStaffFields }: { readStaffFields: FieldAccess }): ArrayField => ({
  name: 'services',
  type: 'array',
  access: { read: readStaffFields },
  admin: {
    description: {
      en: 'Services whose resources may fund cooperation up to 1 %. For colleagues only.',
      es: 'Servicios cuyos recursos pueden financiar la cooperación hasta el 1 %. Solo para el equipo.',
      fr: 'Les services dont les ressources peuvent financer la coopération, dans la limite de 1 %. Pour l’équipe seulement.',
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Service', es: 'Servicio', fr: 'Service' },
      options: SERVICE_KINDS,
      required: true,
    },
    {
      name: 'resources',
      type: 'array',
      admin: {
        description: {
          en: 'Resources of the service’s budget, in euros, one line a year.',
          es: 'Recursos del presupuesto del servicio, en euros, una línea por año.',
          fr: 'Les ressources affectées au budget du service, en euros, une ligne par année.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            year(),
            money({ label: { en: 'Amount', es: 'Importe', fr: 'Montant' }, name: 'amount', required: true }),
          ],
        },
      ],
      label: { en: 'Yearly resources', es: 'Recursos anuales', fr: 'Ressources annuelles' },
      labels: {
        plural: { en: 'Years', es: 'Años', fr: 'Années' },
        singular: { en: 'Year', es: 'Año', fr: 'Année' },
      },
      maxRows: MAX_YEARS,
    },
  ],
  label: { en: 'Services', es: 'Servicios', fr: 'Services gérés' },
  labels: {
    plural: { en: 'Services', es: 'Servicios', fr: 'Services' },
    singular: { en: 'Service', es: 'Servicio', fr: 'Service' },
  },
  maxRows: MAX_SERVICES,
})
