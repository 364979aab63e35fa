import type { StandingReason } from '../../coverage/standingReasons.js'
import type { StandingState } from '../../coverage/types.js'
import type { Text } from '../../rules/ruleTypes.js'
import type { ShownState, Tone } from '../shared/stateTexts.js'

export const STANDING_TEXTS: Record<StandingState, Text> = {
  deliberated: { en: 'Decided, not signed', es: 'Acordado, sin firmar', fr: 'Délibérée, non signée' },
  draft: { en: 'In preparation', es: 'En preparación', fr: 'En préparation' },
  expired: { en: 'Ended', es: 'Vencido', fr: 'Échue' },
  'in-force': { en: 'In force', es: 'En vigor', fr: 'En vigueur' },
  signed: { en: 'Signed, not in force', es: 'Firmado, sin vigencia', fr: 'Signée, non exécutoire' },
  terminated: { en: 'Terminated', es: 'Denunciado', fr: 'Résiliée' },
}

export const STANDING_LOOKS: Record<StandingState, { icon: ShownState; tone: Tone }> = {
  deliberated: { icon: 'none', tone: 'neutral' },
  draft: { icon: 'none', tone: 'neutral' },
  expired: { icon: 'expired', tone: 'bad' },
  'in-force': { icon: 'covered', tone: 'good' },
  signed: { icon: 'upcoming', tone: 'soon' },
  terminated: { icon: 'missing', tone: 'bad' },
}

/** Why a convention stands where it does; read after the state and a colon. */
export const REASON_TEXTS: Record<StandingReason, Text> = {
  BROKEN_CHAIN: {
    en: 'it amends no published agreement',
    es: 'no modifica ningún convenio publicado',
    fr: 'elle ne modifie aucune convention publiée',
  },
  ENDED: { en: 'its last day has passed', es: 'su último día ha pasado', fr: 'son dernier jour est passé' },
  NEVER_IN_FORCE: {
    en: 'it ended before it entered into force',
    es: 'terminó antes de entrar en vigor',
    fr: 'elle a pris fin avant d’entrer en vigueur',
  },
  NOT_DELIBERATED: {
    en: 'no council decision is recorded',
    es: 'no consta ningún acuerdo del consejo',
    fr: 'aucune délibération n’est enregistrée',
  },
  NOT_PUBLISHED: {
    en: 'not published, so it covers nothing yet',
    es: 'no publicado: todavía no cubre nada',
    fr: 'pas encore publiée, elle ne couvre rien',
  },
  NOT_SIGNED: { en: 'not signed yet', es: 'aún sin firmar', fr: 'pas encore signée' },
  NOT_STARTED: { en: 'its first day is yet to come', es: 'aún no ha empezado', fr: 'son premier jour est à venir' },
  NOT_TRANSMITTED: {
    en: 'not yet sent to the State’s representative',
    es: 'aún no transmitido al representante del Estado',
    fr: 'pas encore transmise au représentant de l’État',
  },
  PART_OF: {
    en: 'it acts through the agreement that it amends',
    es: 'actúa a través del convenio que modifica',
    fr: 'elle agit par la convention qu’elle modifie',
  },
  RESUMES: {
    en: 'an amendment will bring it back into force',
    es: 'una enmienda la pondrá de nuevo en vigor',
    fr: 'un avenant la remettra en vigueur',
  },
  TERMINATED: { en: 'it was terminated', es: 'fue denunciado', fr: 'elle a été résiliée' },
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
