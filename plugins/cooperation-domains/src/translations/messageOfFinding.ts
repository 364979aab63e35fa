import type { RuleFinding, Text } from '../rules/ruleTypes.js'

import { fillMessage } from './fillMessage.js'
import { RULE_MESSAGES } from './ruleMessages.js'

const WAIVED: Text = {
  en: 'A waiver is in force.',
  es: 'Hay una dispensa vigente.',
  fr: 'Une dérogation est en cours.',
}

const WAIVED_UNTIL: Text = {
  en: 'A waiver is in force until {day}.',
  es: 'Hay una dispensa vigente hasta el {day}.',
  fr: 'Une dérogation est en cours jusqu’au {day}.',
}

/** What a finding says to an editor, in the language of the panel (French where there is none); plain text, nothing escaped. */
export const messageOfFinding = (
  {
    isWaived,
    messageKey,
    params,
    waivedUntil,
  }: Pick<RuleFinding, 'isWaived' | 'messageKey' | 'params' | 'waivedUntil'>,
  language: string,
): string => {
  const message = RULE_MESSAGES[messageKey]
  const text = message ? fillMessage(message, params, language) : messageKey
  if (!isWaived) return text
  const waiver = waivedUntil
    ? fillMessage(WAIVED_UNTIL, { day: { day: waivedUntil } }, language)
    : fillMessage(WAIVED, {}, language)
  return `${text} ${waiver}`
}
