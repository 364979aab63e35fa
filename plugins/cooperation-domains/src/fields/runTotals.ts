import type { GroupField, NumberField } from 'payload'

import type { Text } from './text.js'

import { PAIR_STATES } from '../coverage/types.js'
import { STATE_LABELS } from '../vocabulary/pairStates.js'

const MAX_PROJECTS = 1_000_000

const count = (name: string, label: Text): NumberField => ({
  name,
  type: 'number',
  admin: { width: '25%' },
  label,
  max: MAX_PROJECTS,
  min: 0,
})

/** How many projects there are, and how many of each state. */
export const runTotals = (): GroupField => ({
  name: 'totals',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        count('projects', { en: 'Published projects', es: 'Proyectos publicados', fr: 'Projets publiés' }),
        ...PAIR_STATES.map((state) => count(state, STATE_LABELS[state])),
      ],
    },
  ],
  label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
})
