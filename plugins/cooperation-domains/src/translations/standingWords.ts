import type { StandingReason } from '../coverage/standingReasons.js'
import type { StandingState } from '../coverage/types.js'
import type { Text } from '../rules/ruleTypes.js'

import { inLanguage } from './text.js'

const REASONS: Record<StandingReason, Text> = {
  BROKEN_CHAIN: {
    en: 'what it amends is not published',
    es: 'lo que modifica no está publicado',
    fr: 'ce qu’il modifie n’est pas publié',
  },
  ENDED: { en: 'past its last day', es: 'pasado su último día', fr: 'arrivée à son terme' },
  NEVER_IN_FORCE: {
    en: 'ended before it could enter into force',
    es: 'terminada antes de entrar en vigor',
    fr: 'terminée avant d’avoir pu entrer en vigueur',
  },
  NOT_DELIBERATED: {
    en: 'no decision of the council is recorded',
    es: 'sin acuerdo del consejo registrado',
    fr: 'pas de délibération enregistrée',
  },
  NOT_PUBLISHED: { en: 'not published', es: 'no publicada', fr: 'pas publiée' },
  NOT_SIGNED: { en: 'not signed yet', es: 'aún no firmada', fr: 'pas encore signée' },
  NOT_STARTED: { en: 'its start is yet to come', es: 'su inicio aún no ha llegado', fr: 'son début est à venir' },
  NOT_TRANSMITTED: {
    en: 'not sent to the State’s representative yet',
    es: 'aún no transmitida al representante del Estado',
    fr: 'pas encore transmise au représentant de l’État',
  },
  PART_OF: {
    en: 'acts through the agreement that it amends',
    es: 'actúa a través del convenio que modifica',
    fr: 'agit à travers la convention qu’elle modifie',
  },
  RESUMES: {
    en: 'an amendment brings it back into force later',
    es: 'una enmienda la devolverá a la vigencia',
    fr: 'un avenant la remettra en vigueur',
  },
  TERMINATED: { en: 'ended ahead of its term', es: 'terminada antes de plazo', fr: 'dénoncée avant son terme' },
}

const STATES: Record<StandingState, Text> = {
  deliberated: { en: 'decided, not signed', es: 'acordada, sin firmar', fr: 'délibérée, non signée' },
  draft: { en: 'in preparation', es: 'en preparación', fr: 'en préparation' },
  expired: { en: 'expired', es: 'vencida', fr: 'échue' },
  'in-force': { en: 'in force', es: 'en vigor', fr: 'en vigueur' },
  signed: { en: 'signed, not in force', es: 'firmada, no ejecutiva', fr: 'signée, non exécutoire' },
  terminated: { en: 'terminated', es: 'resuelta', fr: 'résiliée' },
}

const isReason = (code: string): code is StandingReason => Object.hasOwn(REASONS, code)

/** Why a convention stands where it does, in the language of the panel; a code that there is not as it is. */
export const standingReasonIn = (code: string, language: string): string =>
  isReason(code) ? inLanguage(REASONS[code], language) : code

/** Where a convention stands, in a few words of the language of the panel. */
export const standingStateIn = (state: StandingState, language: string): string => inLanguage(STATES[state], language)
