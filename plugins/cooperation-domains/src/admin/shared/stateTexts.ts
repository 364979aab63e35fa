import type { CellState, PairState } from '../../coverage/types.js'
import type { Text } from '../../rules/ruleTypes.js'

export type ShownState = CellState | PairState

/** One word or two for each state of a pair, a project or a cell. */
export const STATE_TEXTS: Record<ShownState, Text> = {
  covered: { en: 'Covered', es: 'Cubierto', fr: 'Couvert' },
  exempt: { en: 'Exempt', es: 'Exento', fr: 'Dispensé' },
  expired: { en: 'Expired', es: 'Vencido', fr: 'Échu' },
  expiring: { en: 'Ends soon', es: 'Vence pronto', fr: 'Expire bientôt' },
  lost: { en: 'Cover lost', es: 'Cobertura perdida', fr: 'Couverture perdue' },
  missing: { en: 'Not covered', es: 'Sin cubrir', fr: 'Non couvert' },
  none: { en: 'No agreement', es: 'Sin convenio', fr: 'Aucune convention' },
  upcoming: { en: 'To come', es: 'Por venir', fr: 'À venir' },
  waived: { en: 'Waived', es: 'Con dispensa', fr: 'Dérogation' },
}

export type Tone = 'bad' | 'good' | 'neutral' | 'soon'

/** How a state is coloured; the word and the icon say it too. */
export const STATE_TONES: Record<ShownState, Tone> = {
  covered: 'good',
  exempt: 'neutral',
  expired: 'bad',
  expiring: 'soon',
  lost: 'bad',
  missing: 'bad',
  none: 'neutral',
  upcoming: 'soon',
  waived: 'neutral',
}
