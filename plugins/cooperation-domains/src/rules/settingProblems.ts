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

/** The same as a row, as a document keeps it. */
export type RuleSettingRow = RuleSetting & { rule: RuleId }

export type SettingProblem = { message: Text; path: string }

type SettingsInput = Readonly<Record<string, unknown>> | readonly unknown[]

const PROPERTIES = ['enabled', 'id', 'parameters', 'rule', 'severity']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listed = (names: readonly string[]): string => names.join(', ')

const unknownRule = (id: unknown): Text => {
  const ids = listed(RULES.map((rule) => rule.id))
  const name = typeof id === 'string' ? id : JSON.stringify(id)
  return {
    en: `there is no rule "${name}": use one of ${ids}.`,
    es: `no existe la regla «${name}»: use una de ${ids}.`,
    fr: `il n’y a pas de règle « ${name} » : choisissez parmi ${ids}.`,
  }
}

const noSetting: Text = {
  en: 'write false to switch the rule off, or an object with enabled, severity and parameters.',
  es: 'escriba false para desactivar la regla, o un objeto con enabled, severity y parameters.',
  fr: 'écrivez false pour désactiver la règle, ou un objet avec enabled, severity et parameters.',
}

const problemsOf = (id: unknown, setting: unknown, path: string): SettingProblem[] => {
  const rule = RULES.find((known) => known.id === id)
  if (!rule) return [{ message: unknownRule(id), path }]
  if (setting === false || setting === null || setting === undefined) return []
  if (!isRecord(setting)) return [{ message: noSetting, path }]
  const { enabled, parameters, severity } = setting
  const hasUnknown = Object.keys(setting).some((name) => !PROPERTIES.includes(name))
  const isSwitch = enabled === undefined || enabled === null || typeof enabled === 'boolean'
  const isSeverity = severity === undefined || severity === null || SEVERITIES.some((known) => known === severity)
  const severities = listed(SEVERITIES)
  return [
    ...(hasUnknown || !isSwitch ? [{ message: noSetting, path }] : []),
    ...(isSeverity
      ? []
      : [
          {
            message: {
              en: `${JSON.stringify(severity)} is no severity: use one of ${severities}.`,
              es: `${JSON.stringify(severity)} no es una gravedad: use una de ${severities}.`,
              fr: `${JSON.stringify(severity)} n’est pas une gravité : choisissez parmi ${severities}.`,
            },
            path: `${path}.severity`,
          },
        ]),
    ...parameterProblems(rule.parameters, parameters, `${path}.parameters`),
  ]
}

const parameterProblems = (
  known: (typeof RULES)[number]['parameters'],
  given: unknown,
  path: string,
): SettingProblem[] => {
  if (given === undefined || given === null) return []
  if (!isRecord(given)) return [{ message: noSetting, path }]
  return Object.entries(given).flatMap(([name, value]) => {
    const parameter = known[name]
    const message = parameterProblem({ known: Object.keys(known), name, parameter, value })
    return message ? [{ message, path: `${path}.${name}` }] : []
  })
}

/** What is wrong with settings of rules, each with its mend; `at` is the path they are told under. */
export const settingProblems = (settings: SettingsInput | null | undefined, at = 'rules'): SettingProblem[] => {
  if (settings === null || settings === undefined) return []
  if (!Array.isArray(settings)) {
    return Object.entries(settings).flatMap(([id, setting]) => problemsOf(id, setting, `${at}.${id}`))
  }
  const ids = settings.map((row: unknown) => (isRecord(row) ? row.rule : undefined))
  return settings.flatMap((row: unknown, index) => {
    const path = `${at}.${String(index)}`
    const id = ids[index]
    if (ids.indexOf(id) < index && typeof id === 'string') {
      const message = {
        en: `rule ${id} is set twice: keep one row.`,
        es: `la regla ${id} figura dos veces: deje una sola línea.`,
        fr: `la règle ${id} figure deux fois : gardez une seule ligne.`,
      }
      return [{ message, path: `${path}.rule` }]
    }
    return problemsOf(id, row, path)
  })
}
