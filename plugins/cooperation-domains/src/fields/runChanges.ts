import type { ArrayField, SelectField, TextField } from 'payload'

import type { Text } from './text.js'

import { CHANGE_KINDS, type ChangeKind } from '../nightly/types.js'
import { STATE_OPTIONS } from '../vocabulary/pairStates.js'
import { calendarDay } from './calendarDay.js'

const KIND_LABELS: Record<ChangeKind, Text> = {
  covered: { en: 'Covered or prolonged', es: 'Cubierto o prolongado', fr: 'Couvert ou prolongé' },
  dropped: { en: 'Asked for no more', es: 'Ya no se pide', fr: 'N’est plus à couvrir' },
  expiring: { en: 'Expires soon', es: 'Vence pronto', fr: 'Bientôt échu' },
  lost: { en: 'Not covered', es: 'Sin cobertura', fr: 'Sans couverture' },
  published: { en: 'Published', es: 'Publicado', fr: 'Publié' },
  unpublished: { en: 'No longer published', es: 'Ya no publicado', fr: 'N’est plus publié' },
  waived: { en: 'Waived or exempt', es: 'Con exención', fr: 'Dérogation ou hors convention' },
}

const words = (name: string, label: Text, isRequired = false): TextField => ({
  name,
  type: 'text',
  label,
  ...(isRequired && { required: true }),
})

const state = (name: string, label: Text): SelectField => ({ name, type: 'select', label, options: STATE_OPTIONS })

/** What changed since the run before, in the words of that day: a project that is renamed or deleted later changes nothing here. */
export const runChanges = (): ArrayField => ({
  name: 'changes',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { en: 'Change', es: 'Cambio', fr: 'Changement' },
          options: CHANGE_KINDS.map((value) => ({ label: KIND_LABELS[value], value })),
          required: true,
        },
        words('project', { en: 'Project', es: 'Proyecto', fr: 'Projet' }, true),
        words('partner', { en: 'Partner', es: 'Socio', fr: 'Partenaire' }),
        words('domain', { en: 'Domain', es: 'Ámbito', fr: 'Domaine' }),
      ],
    },
    {
      type: 'row',
      fields: [
        state('before', { en: 'Before', es: 'Antes', fr: 'Avant' }),
        state('after', { en: 'After', es: 'Después', fr: 'Après' }),
        calendarDay({
          label: { en: 'Last day covered', es: 'Último día cubierto', fr: 'Dernier jour couvert' },
          name: 'until',
        }),
        words('projectId', { en: 'Id of the project', es: 'Identificador', fr: 'Identifiant du projet' }),
      ],
    },
  ],
  label: { en: 'Changes', es: 'Cambios', fr: 'Changements' },
  labels: {
    plural: { en: 'Changes', es: 'Cambios', fr: 'Changements' },
    singular: { en: 'Change', es: 'Cambio', fr: 'Changement' },
  },
})
