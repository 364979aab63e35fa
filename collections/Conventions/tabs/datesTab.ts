import type { Tab } from 'payload'

import { calendarDay } from '../../../src/fields/calendarDay.js'
import { RENEWAL_MODES } from '../../../src/fields/options/conventions.js'

const isRenewed = (_data: unknown, renewal: unknown): boolean =>
  ['express', 'tacit'].includes((renewal as { mode?: string } | undefined)?.mode ?? '')

/** From the signature to the end: what decides whether an agreement is in force. */
export const datesTab: Tab = {
  admin: {
    description: {
      en: 'An agreement enters into force once signed and sent to the State’s representative.',
      es: 'Un acuerdo entra en vigor una vez firmado y transmitido al representante del Estado.',
      fr: 'Un accord entre en vigueur une fois signé et transmis au représentant de l’État.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        calendarDay({ label: { en: 'Signed on', es: 'Firmado el', fr: 'Signée le' }, name: 'signedOn' }),
        {
          name: 'signedAt',
          type: 'text',
          label: { en: 'Place of signature', es: 'Lugar de la firma', fr: 'Lieu de signature' },
          maxLength: 200,
        },
        calendarDay({
          description: {
            en: 'Without it the agreement is not in force.',
            es: 'Sin ella el acuerdo no está en vigor.',
            fr: 'Sans elle, l’accord n’est pas en vigueur.',
          },
          label: {
            en: 'Sent to the prefecture on',
            es: 'Transmitido a la prefectura el',
            fr: 'Transmise à la préfecture le',
          },
          name: 'transmittedOn',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDay({ label: { en: 'Starts on', es: 'Empieza el', fr: 'Prend effet le' }, name: 'startsOn' }),
        calendarDay({
          description: {
            en: 'Last day in force. Empty: no end.',
            es: 'Último día de vigencia. Vacío: sin fin.',
            fr: 'Dernier jour en vigueur. Vide : sans terme.',
          },
          label: { en: 'Ends on', es: 'Termina el', fr: 'Prend fin le' },
          name: 'endsOn',
        }),
      ],
    },
    {
      name: 'renewal',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'mode',
              type: 'select',
              defaultValue: 'none',
              label: { en: 'Mode', es: 'Modalidad', fr: 'Mode' },
              options: RENEWAL_MODES,
            },
            {
              name: 'months',
              type: 'number',
              admin: { condition: isRenewed },
              label: { en: 'Months each time', es: 'Meses cada vez', fr: 'Mois à chaque fois' },
              max: 240,
              min: 1,
            },
            {
              name: 'times',
              type: 'number',
              admin: {
                condition: isRenewed,
                description: {
                  en: 'Empty: without limit.',
                  es: 'Vacío: sin límite.',
                  fr: 'Vide : sans limite.',
                },
              },
              label: { en: 'Number of times', es: 'Número de veces', fr: 'Nombre de fois' },
              max: 100,
              min: 1,
            },
          ],
        },
      ],
      label: { en: 'Renewal', es: 'Renovación', fr: 'Reconduction' },
    },
    calendarDay({
      description: {
        en: 'First day no longer in force, if ended early.',
        es: 'Primer día sin vigencia, si terminó antes.',
        fr: 'Premier jour où l’accord n’est plus en vigueur, s’il a été résilié.',
      },
      label: { en: 'Terminated on', es: 'Rescindido el', fr: 'Résiliée le' },
      name: 'terminatedOn',
    }),
    {
      name: 'terminationReason',
      type: 'textarea',
      admin: {
        condition: (data: unknown) => Boolean((data as { terminatedOn?: string } | undefined)?.terminatedOn),
      },
      label: { en: 'Reason for the termination', es: 'Motivo de la rescisión', fr: 'Motif de la résiliation' },
      maxLength: 2000,
    },
  ],
  label: { en: 'Dates', es: 'Fechas', fr: 'Dates' },
}
