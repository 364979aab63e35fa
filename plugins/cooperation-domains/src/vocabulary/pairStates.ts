import type { PairState } from '../coverage/types.js'
import type { Text } from '../fields/text.js'

import { PAIR_STATES } from '../coverage/types.js'

/** What the states are called, of projects and of their pairs. */
export const STATE_LABELS: Record<PairState, Text> = {
  covered: { en: 'Covered', es: 'Cubierto', fr: 'Couvert' },
  exempt: { en: 'Exempt', es: 'Exento', fr: 'Hors convention' },
  expiring: { en: 'Expiring soon', es: 'Próximo a vencer', fr: 'Bientôt échu' },
  lost: { en: 'Cover lost', es: 'Cobertura perdida', fr: 'Couverture perdue' },
  missing: { en: 'Not covered', es: 'Sin cobertura', fr: 'Non couvert' },
  upcoming: { en: 'Covered later', es: 'Cubierto más adelante', fr: 'Couvert plus tard' },
  waived: { en: 'Waived', es: 'Con exención', fr: 'Dérogation' },
}

export const STATE_OPTIONS = PAIR_STATES.map((value) => ({ label: STATE_LABELS[value], value }))
