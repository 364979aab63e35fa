import type { Tab } from 'payload'

import { calendarDay } from '../../../src/fields/calendarDay.js'
import { STATE_CASES } from '../../../src/fields/options/conventions.js'

/** The acts that the law asks for, and the signed documents. */
export const actsTab: Tab = {
  fields: [
    {
      name: 'deliberation',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'reference',
              type: 'text',
              label: { en: 'Number', es: 'Número', fr: 'Numéro' },
              maxLength: 100,
            },
            calendarDay({
              label: { en: 'Adopted on', es: 'Adoptada el', fr: 'Adoptée le' },
              name: 'adoptedOn',
            }),
          ],
        },
        {
          name: 'document',
          type: 'upload',
          filterOptions: { mimeType: { equals: 'application/pdf' } },
          label: { en: 'Document (PDF)', es: 'Documento (PDF)', fr: 'Document (PDF)' },
          maxDepth: 1,
          relationTo: 'media',
        },
      ],
      label: { en: 'Council decision', es: 'Acuerdo del consejo', fr: 'Délibération' },
    },
    {
      name: 'stateException',
      type: 'group',
      admin: {
        description: {
          en: 'Only when a foreign State is a party.',
          es: 'Solo cuando un Estado extranjero es parte.',
          fr: 'Seulement si un État étranger est partie (CGCT, L1115-5).',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'case',
              type: 'select',
              label: { en: 'Case', es: 'Caso', fr: 'Cas' },
              options: STATE_CASES,
            },
            calendarDay({
              admin: {
                condition: (_data, sibling: unknown) => Boolean((sibling as { case?: string } | undefined)?.case),
              },
              label: { en: 'Authorised on', es: 'Autorizado el', fr: 'Autorisée le' },
              name: 'authorisedOn',
            }),
          ],
        },
      ],
      label: { en: 'Agreement with a State', es: 'Acuerdo con un Estado', fr: 'Accord avec un État' },
    },
    {
      name: 'documents',
      type: 'upload',
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      hasMany: true,
      label: { en: 'Documents (PDF)', es: 'Documentos (PDF)', fr: 'Documents (PDF)' },
      maxDepth: 1,
      maxRows: 30,
      relationTo: 'media',
    },
  ],
  label: { en: 'Acts and documents', es: 'Actos y documentos', fr: 'Actes et documents' },
}
