import type { StandingState } from '../../coverage/types.js'
import type { Text } from '../../rules/ruleTypes.js'
import type { ShownState, Tone } from '../shared/stateTexts.js'

export const STANDING_LOOKS: Record<StandingState, { icon: ShownState; tone: Tone }> = {
  deliberated: { icon: 'none', tone: 'neutral' },
  draft: { icon: 'none', tone: 'neutral' },
  expired: { icon: 'expired', tone: 'bad' },
  'in-force': { icon: 'covered', tone: 'good' },
  signed: { icon: 'upcoming', tone: 'soon' },
  terminated: { icon: 'missing', tone: 'bad' },
}

/** When it is in force, by whether that is now, was or will be. */
export const PERIOD_TEXTS = {
  ahead: { en: 'Will be in force {period}.', es: 'Estará en vigor {period}.', fr: 'Sera en vigueur {period}.' },
  now: { en: 'In force {period}.', es: 'En vigor {period}.', fr: 'En vigueur {period}.' },
  past: { en: 'Was in force {period}.', es: 'Estuvo en vigor {period}.', fr: 'A été en vigueur {period}.' },
} satisfies Record<string, Text>

/** What follows the word of the state. */
export const AFTER_STATE = {
  period: { en: '{period}.', es: '{period}.', fr: '{period}.' },
  reasons: { en: ': {reasons}.', es: ': {reasons}.', fr: ' : {reasons}.' },
} satisfies Record<string, Text>
