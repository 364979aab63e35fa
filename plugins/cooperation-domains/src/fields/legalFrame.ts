import type { Field, FieldAccess, GroupField, SelectField, TextareaField } from 'payload'

import { LEGAL_BASES } from '../vocabulary/legalBases.js'
import { calendarDay } from './calendarDay.js'

type LegalFrameArgs = {
  access: { update?: FieldAccess }
  /** Slug of the collection of uploads. */
  media?: string
}

const isWithoutConvention = (data: unknown): boolean => {
  const basis = (data as { legalBasis?: null | string } | undefined)?.legalBasis
  return Boolean(basis) && basis !== 'convention'
}

/** Unset is an agreement too, so that what was there before the plugin, or says nothing, is held to the stricter rule. */
const legalBasis = (access: LegalFrameArgs['access']): SelectField => ({
  name: 'legalBasis',
  type: 'select',
  access,
  admin: {
    isClearable: false,
    description: {
      en: 'An agreement covers the project, or it is an action that needs none.',
      es: 'Un convenio cubre el proyecto, o es una acción que no lo necesita.',
      fr: 'Une convention couvre le projet, ou c’est une action qui s’en passe (CGCT, L1115-1).',
    },
  },
  defaultValue: 'convention',
  index: true,
  label: { en: 'Legal basis', es: 'Base jurídica', fr: 'Base juridique' },
  options: LEGAL_BASES,
})

const justification = (access: LegalFrameArgs['access']): TextareaField => ({
  name: 'justification',
  type: 'textarea',
  access,
  admin: {
    condition: isWithoutConvention,
    description: {
      en: 'Why the action rests on no agreement.',
      es: 'Por qué la acción no se apoya en ningún convenio.',
      fr: 'Pourquoi l’action ne repose sur aucune convention.',
    },
  },
  label: { en: 'Justification', es: 'Justificación', fr: 'Justification' },
  maxLength: 5000,
})

const act = (media: string | undefined): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'reference', type: 'text', label: { en: 'Number', es: 'Número', fr: 'Numéro' }, maxLength: 100 },
      calendarDay({ label: { en: 'Adopted on', es: 'Adoptada el', fr: 'Adoptée le' }, name: 'adoptedOn' }),
      calendarDay({
        label: {
          en: 'Sent to the prefecture on',
          es: 'Transmitida a la prefectura el',
          fr: 'Transmise à la préfecture le',
        },
        name: 'transmittedOn',
      }),
    ],
  },
  ...(media === undefined
    ? []
    : [
        {
          name: 'document',
          type: 'upload' as const,
          filterOptions: { mimeType: { equals: 'application/pdf' } },
          label: { en: 'Document (PDF)', es: 'Documento (PDF)', fr: 'Document (PDF)' },
          maxDepth: 1,
          relationTo: media,
        },
      ]),
]

const deliberation = ({ access, media }: LegalFrameArgs): GroupField => ({
  name: 'deliberation',
  type: 'group',
  access,
  admin: {
    condition: isWithoutConvention,
    description: {
      en: 'The decision by which the council approves the action.',
      es: 'El acuerdo por el que el consejo aprueba la acción.',
      fr: 'La décision par laquelle le conseil approuve l’action.',
    },
  },
  fields: act(media),
  label: { en: 'Council decision', es: 'Acuerdo del consejo', fr: 'Délibération' },
})

/** On what a project rests in law; the last two matter only where that is no agreement. */
export const legalFrame = (args: LegalFrameArgs): Field[] => [
  legalBasis(args.access),
  justification(args.access),
  deliberation(args),
]
