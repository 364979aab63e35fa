import type { RuleParameter } from './parameters.js'
import type { RuleId, Severity, Text } from './ruleTypes.js'

import { parameterProblem } from './parameterProblem.js'
import { RULES } from './ruleList.js'
import { SEVERITIES } from './ruleTypes.js'

/** How one rule is set. What is left out or null stays as it was. */
export type RuleSetting = {
  enabled?: boolean | null
  /** Of those that the rule declares. */
  parameters?: Readonly<Record<string, unknown>> | null
  severity?: Severity | null
}

/** By rule id; `false` switches a rule off. */
export type RuleSettings = Readonly<Partial<Record<RuleId, false | RuleSetting | null>>>

export type SettingProblem = { message: Text; path: string }

type ProblemsArgs = {
  /** The path that problems are told under. */
  at: string
  id: unknown
  setting: unknown
}

const PROPERTIES = ['enabled', 'id', 'parameters', 'rule', 'severity']

const SETTING: Text = {
  en: 'write false to switch the rule off, or an object with enabled, severity and parameters.',
  es: 'escriba false para desactivar la regla, o un objeto con enabled, severity y parameters.',
  fr: 'écrivez false pour désactiver la règle, ou un objet avec enabled, severity et parameters.',
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isUnset = (value: unknown): value is null | undefined => value === null || value === undefined

const unknownRule = (id: unknown): Text => {
  const ids = RULES.map((rule) => rule.id).join(', ')
  const name = typeof id === 'string' ? id : JSON.stringify(id)
  return {
    en: `there is no rule "${name}": use one of ${ids}.`,
    es: `no existe la regla «${name}»: use una de ${ids}.`,
    fr: `il n’y a pas de règle « ${name} » : choisissez parmi ${ids}.`,
  }
}

const unknownSeverity = (severity: unknown): Text => {
  const [given, known] = [JSON.stringify(severity), SEVERITIES.join(', ')]
  return {
    en: `${given} is no severity: use one of ${known}.`,
    es: `${given} no es una gravedad: use una de ${known}.`,
    fr: `${given} n’est pas une gravité : choisissez parmi ${known}.`,
  }
}

/** What is wrong with values for these parameters, each with its mend. */
export const parameterProblems = (
  known: Readonly<Record<string, RuleParameter>>,
  given: unknown,
  at: string,
): SettingProblem[] => {
  if (isUnset(given)) return []
  if (!isRecord(given)) return [{ message: SETTING, path: at }]
  return Object.entries(given).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    const message = parameterProblem({ known: Object.keys(known), name, parameter, value })
    return message ? [{ message, path: `${at}.${name}` }] : []
  })
}

/** What is wrong with the setting of one rule, each with its mend. */
export const ruleProblems = ({ at, id, setting }: ProblemsArgs): SettingProblem[] => {
  const rule = RULES.find((known) => known.id === id)
  if (!rule) return [{ message: unknownRule(id), path: at }]
  if (setting === false || isUnset(setting)) return []
  if (!isRecord(setting)) return [{ message: SETTING, path: at }]
  const { enabled, parameters, severity } = setting
  const isSwitch = isUnset(enabled) || typeof enabled === 'boolean'
  const isKnown = isUnset(severity) || SEVERITIES.some((known) => known === severity)
  return [
    ...(isSwitch && Object.keys(setting).every((name) => PROPERTIES.includes(name))
      ? []
      : [{ message: SETTING, path: at }]),
    ...(isKnown ? [] : [{ message: unknownSeverity(severity), path: `${at}.severity` }]),
    ...parameterProblems(rule.parameters, parameters, `${at}.parameters`),
  ]
}

/** What is wrong with the settings of rules in the plugin’s options, each with its mend. */
export const settingProblems = (settings: unknown, at = 'rules'): SettingProblem[] => {
  if (isUnset(settings)) return []
  if (!isRecord(settings)) return [{ message: SETTING, path: at }]
  return Object.entries(settings).flatMap(([id, setting]) => ruleProblems({ at: `${at}.${id}`, id, setting }))
}
