import type { RuleParameter } from './parameters.js'
import type { RuleId, Text } from './ruleTypes.js'
import type { RuleSetting, SettingProblem } from './settingProblems.js'

import { RULES } from './ruleList.js'
import { isRecord, parameterProblems, ruleProblems } from './settingProblems.js'

/** One row of the global document. */
export type RuleSettingRow = RuleSetting & { id?: string | null; rule: RuleId }

/** The global document: rows by rule, and parameters of any rule (their names differ from rule to rule). */
export type RulesDocument = {
  parameters?: Readonly<Record<string, unknown>> | null
  rules?: readonly RuleSettingRow[] | null
}

/** Every parameter of every rule, by name. */
export const ALL_PARAMETERS: Readonly<Record<string, RuleParameter>> = Object.fromEntries(
  RULES.flatMap(({ parameters }) => Object.entries(parameters)),
)

const setTwice = (id: string): Text => ({
  en: `rule ${id} is set twice: keep one row.`,
  es: `la regla ${id} figura dos veces: deje una sola línea.`,
  fr: `la règle ${id} figure deux fois : gardez une seule ligne.`,
})

/** What is wrong with the global document, each with its mend and the path of its field. */
export const globalProblems = ({ parameters, rules }: RulesDocument): SettingProblem[] => {
  const ids = (rules ?? []).map((row: unknown) => (isRecord(row) ? row.rule : undefined))
  return [
    ...(rules ?? []).flatMap((row: unknown, index): SettingProblem[] => {
      const at = `rules.${String(index)}`
      const id = ids[index]
      if (typeof id === 'string' && ids.indexOf(id) < index) return [{ message: setTwice(id), path: `${at}.rule` }]
      return ruleProblems({ at, id, setting: row })
    }),
    ...parameterProblems(ALL_PARAMETERS, parameters, 'parameters'),
  ]
}
