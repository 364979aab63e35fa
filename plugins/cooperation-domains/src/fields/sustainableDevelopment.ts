import type { SelectField } from 'payload'

import { SDG_GOALS, SDG_TARGETS } from '../vocabulary/sustainableDevelopment.js'

/** Goals and targets of the 2030 Agenda (UNSDG codes, as in IATI tags). */
export const sustainableDevelopment = (): SelectField[] => [
  {
    name: 'sdgGoals',
    type: 'select',
    hasMany: true,
    label: {
      en: 'Sustainable development goals',
      es: 'Objetivos de desarrollo sostenible',
      fr: 'Objectifs de développement durable (ODD)',
    },
    options: SDG_GOALS,
  },
  {
    name: 'sdgTargets',
    type: 'select',
    hasMany: true,
    label: { en: 'SDG targets', es: 'Metas de los ODS', fr: 'Cibles des ODD' },
    options: SDG_TARGETS,
  },
]
